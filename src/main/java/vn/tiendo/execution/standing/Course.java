package vn.tiendo.execution.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directive expects of one unit, in the order of the document.
 *
 * @see UnitProgress
 */
public record Course(List<Item> items) {

    /**
     * One assignment.
     *
     * @param position of its obligation in the document
     * @param moment last working moment of its deadline; null if it has none, as its legal end
     * @param finished by the unit's people, submitted or not
     */
    public record Item(
            int position,
            @Nullable Instant moment,
            @Nullable Instant end,
            boolean sent,
            boolean finished) {

        public boolean overdue(Instant at) {
            return !sent && end != null && !at.isBefore(end);
        }
    }

    /** @param text as a row of progress keeps it */
    public static Course read(String text) {
        List<Item> items = new ArrayList<>();
        for (String item : text.isEmpty() ? new String[0] : text.split(" ")) {
            int first = item.indexOf(':');
            int second = item.indexOf(':', first + 1);
            int last = item.length() - 1;
            Instant moment = second == first + 1 ? null : Instant.ofEpochSecond(number(item, first + 1, second));
            Instant end = moment == null ? null : moment.plusSeconds(number(item, second + 1, last));
            boolean sent = item.charAt(last) == '+';
            items.add(new Item((int) number(item, 0, first), moment, end, sent, sent || item.charAt(last) == '='));
        }
        return new Course(items);
    }

    private static long number(String text, int from, int to) {
        return Long.parseLong(text, from, to, 10);
    }
}
