package vn.tiendo.execution.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a directive expects of one unit, in the order of the document.
 *
 * @see UnitProgress
 */
public record Course(List<Item> items) {

    /** Nothing is expected. */
    public static final Course NOTHING = new Course(List.of());

    private static final long NONE = Long.MIN_VALUE;

    /**
     * One assignment.
     *
     * @param position of its obligation in the document
     * @param momentSecond last working moment of its deadline, in seconds since 1970
     */
    public record Item(int position, long momentSecond, boolean sent) {

        /** Null if it has no deadline. */
        public @Nullable Instant moment() {
            return momentSecond == NONE ? null : Instant.ofEpochSecond(momentSecond);
        }
    }

    /** @param text as a row of progress keeps it */
    public static Course read(String text) {
        List<Item> items = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            items.add(item(text, from, to - 1));
            from = to + 1;
        }
        return new Course(items);
    }

    /** Reads many rows, most of which say what others have said. */
    public static Function<String, Course> reader() {
        Map<String, Course> read = new HashMap<>();
        return text -> read.computeIfAbsent(text, Course::read);
    }

    /** @param last where its sign stands */
    private static Item item(String text, int from, int last) {
        int colon = text.indexOf(':', from);
        return new Item(
                Integer.parseInt(text, from, colon, 10),
                colon + 1 == last ? NONE : Long.parseLong(text, colon + 1, last, 10),
                text.charAt(last) == '+');
    }
}
