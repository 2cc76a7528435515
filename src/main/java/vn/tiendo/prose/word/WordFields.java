package vn.tiendo.prose.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields that are open: of what they do, only where a link leads is kept; of what they show, all. */
final class WordFields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final int MAX_WORDS = 4_096;
    private static final int MAX_OPEN = 50;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder words = new StringBuilder();
        private boolean shows;
        private @Nullable String address;
    }

    void mark(@Nullable String kind) {
        if ("begin".equals(kind)) {
            if (open.size() >= MAX_OPEN) {
                throw new WordFileUnreadable();
            }
            open.push(new Field());
        } else if ("end".equals(kind)) {
            open.poll();
        } else if (!open.isEmpty()) {
            Field field = open.element();
            field.shows = true;
            field.address = address(field.words);
        }
    }

    void words(String words) {
        Field field = open.peek();
        if (field != null && !field.shows && field.words.length() < MAX_WORDS) {
            field.words.append(words);
        }
    }

    /** Whether what is read now is an order to Word, not a text. */
    boolean isOrder() {
        return open.stream().anyMatch(field -> !field.shows);
    }

    @Nullable
    String link() {
        return open.stream()
                .map(field -> field.address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String address(CharSequence order) {
        Matcher link = LINK.matcher(order);
        return link.matches() ? link.group(1) : null;
    }
}
