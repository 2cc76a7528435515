package vn.tiendo.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Input that breaks rules, field by field; the form puts each message beside its field. */
public class InvalidInput extends Refused {

    private final transient Map<String, String> problems;

    /** @param problems message keys by field name */
    public InvalidInput(Map<String, String> problems) {
        super(String.join(", ", problems.keySet()));
        this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems)); // in the order of the form
    }

    public InvalidInput(String field, String messageKey) {
        this(Map.of(field, messageKey));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
