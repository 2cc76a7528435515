package vn.tiendo.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Input that breaks rules, field by field; the form puts each message beside its field. */
public class InvalidInput extends Refused {

    private final transient Map<String, String> problems;
    private final transient Map<String, List<Object>> words;

    /** @param problems message keys by field name */
    public InvalidInput(Map<String, String> problems) {
        this(problems, Map.of());
    }

    /**
     * Problems whose messages name something.
     *
     * @param problems message keys by field name
     * @param words what fills a message in, by field name: a text, a number or a day
     */
    public InvalidInput(Map<String, String> problems, Map<String, List<Object>> words) {
        super(String.join(", ", problems.keySet()));
        this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems)); // in the order of the form
        this.words = Map.copyOf(words);
    }

    public InvalidInput(String field, String messageKey) {
        this(Map.of(field, messageKey));
    }

    public InvalidInput(String field, String messageKey, Object word) {
        this(Map.of(field, messageKey), Map.of(field, List.of(word)));
    }

    /** @throws InvalidInput if the text is longer than what is kept; it is never cut in silence */
    public static void requireAtMost(int length, String field, String text) {
        new TextLimits().atMost(length, field, text).require();
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** What fills in the message of this field. */
    public Object[] words(String field) {
        return words.getOrDefault(field, List.of()).toArray();
    }
}
