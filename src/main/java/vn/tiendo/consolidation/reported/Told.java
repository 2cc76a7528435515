package vn.tiendo.consolidation.reported;

/** What a number beside a figure counts; the list behind it holds just these units. */
public enum Told {
    /** The units that told it; their values make the sum. */
    SUM("typed_value <> ''"),
    /** The units that told it, zero or more. */
    REPORTED("typed_value <> ''"),
    /** The units that reported and left it blank. */
    BLANK("typed_value = ''"),
    /** The units that have not reported. */
    NO_REPORT("typed_value is null"),
    /** The units that say something else than the system. */
    DIFFERS("typed_value <> '' and system_value <> typed_value");

    private final String condition;

    Told(String condition) {
        this.condition = condition;
    }

    /** Which rows it counts. */
    String condition() {
        return condition;
    }
}
