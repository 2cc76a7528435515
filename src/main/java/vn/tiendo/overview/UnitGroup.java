package vn.tiendo.overview;

import java.util.List;
import java.util.function.Predicate;

/** What a number about units counts. */
public enum UnitGroup {
    ALL(all -> true),
    /** every running directive is done there */
    DONE(all -> all.stream().allMatch(UnitAtWork::done)),
    OVERDUE(all -> all.stream().anyMatch(UnitAtWork::overdue)),
    AT_RISK(all -> all.stream().anyMatch(work -> !work.risks().isEmpty())),
    NOT_RECEIVED(all -> has(all, Risk.NOT_RECEIVED)),
    NO_PROGRESS(all -> has(all, Risk.NO_PROGRESS)),
    RETURNED(all -> has(all, Risk.RETURNED)),
    NEARLY_DUE(all -> has(all, Risk.NEARLY_DUE));

    private final Predicate<List<UnitAtWork>> which;

    UnitGroup(Predicate<List<UnitAtWork>> which) {
        this.which = which;
    }

    public static UnitGroup of(Risk risk) {
        return valueOf(risk.name());
    }

    /** @param all that one unit has of the directives that are looked at */
    boolean counts(List<UnitAtWork> all) {
        return which.test(all);
    }

    private static boolean has(List<UnitAtWork> all, Risk risk) {
        return all.stream().anyMatch(work -> work.risks().contains(risk));
    }
}
