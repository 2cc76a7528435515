package vn.tiendo.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with an input, field by field in the order of the form; of each field the first problem is told. */
public final class Problems {

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, List<Object>> words = new LinkedHashMap<>();

    /** @param fill what fills the message in: a text, a number or a day */
    public void add(String field, String key, Object... fill) {
        if (keys.putIfAbsent(field, key) == null && fill.length > 0) {
            words.put(field, List.of(fill));
        }
    }

    public boolean any() {
        return !keys.isEmpty();
    }

    /** @throws InvalidInput if there is any */
    public void require() {
        if (any()) {
            throw new InvalidInput(keys, words);
        }
    }
}
