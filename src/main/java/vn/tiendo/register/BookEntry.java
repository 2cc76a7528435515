package vn.tiendo.register;

import org.jspecify.annotations.Nullable;

/** What lines of either register have. */
public sealed interface BookEntry permits OutgoingEntry, IncomingEntry {

    int number();

    /** The number of the line before it, 0 for the first; null where the lines between were not asked for. */
    @Nullable
    Integer previous();

    /** The numbers between it and the line before it; null if it follows at once. */
    default @Nullable Gap gap() {
        Integer before = previous();
        return before == null || before + 1 >= number() ? null : new Gap(before + 1, number() - 1);
    }

    /** Numbers that no document here has, e.g. because they were used on paper. */
    record Gap(int from, int to) {}
}
