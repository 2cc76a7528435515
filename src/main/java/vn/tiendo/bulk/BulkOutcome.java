package vn.tiendo.bulk;

import vn.tiendo.shared.Refused;

/** What came of one row. */
public sealed interface BulkOutcome {

    /** It is done. */
    record Done() implements BulkOutcome {}

    /** It was refused as it would be alone. */
    record Refusal(Refused why) implements BulkOutcome {}

    /** Somebody else changed it at the same moment, twice. */
    record Conflict() implements BulkOutcome {}

    /** Nobody foresaw it; it stands in the log under this code. */
    record Fault(String code) implements BulkOutcome {}

    default boolean done() {
        return this instanceof Done;
    }
}
