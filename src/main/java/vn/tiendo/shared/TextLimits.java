package vn.tiendo.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which of several texts are longer than what is kept, so that all are told at once and none is cut in silence. */
public final class TextLimits {

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, List<Object>> words = new LinkedHashMap<>();

    /** @param field the name under which the form knows the text */
    public TextLimits atMost(int length, String field, @Nullable String text) {
        if (text != null && text.length() > length && problems.putIfAbsent(field, "form.too-long") == null) {
            words.put(field, List.of(length));
        }
        return this;
    }

    /** @throws InvalidInput with every text that is too long, by field */
    public void require() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems, words);
        }
    }
}
