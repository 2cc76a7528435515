package vn.tiendo.workflow;

import java.util.List;
import java.util.Map;

/** The newest version of a decision table; it answers the same inputs always alike. */
public interface Decision {

    /**
     * The rules that hold for these inputs: one map each with the outputs by name, and the rule's id under {@link #RULE}.
     *
     * @param inputs values by the names that the table's expressions use
     */
    List<Map<String, Object>> of(Map<String, ?> inputs);

    /** Differs between versions of the table, so that what it answered may be remembered. */
    default String version() {
        return "";
    }

    /** Under this name stands which rule it was; no output may be called so. */
    String RULE = "rule";
}
