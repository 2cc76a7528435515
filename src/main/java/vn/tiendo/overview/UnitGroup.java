package vn.tiendo.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a number about units counts. */
public enum UnitGroup {
    ALL(all -> true),
    /** every running directive is done there */
    DONE(all -> !any(all, work -> !work.done())),
    OVERDUE(all -> any(all, UnitAtWork::overdue)),
    AT_RISK(all -> any(all, work -> !work.risks().isEmpty())),
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

    /** @param units what each unit has of the directives that are looked at */
    static Map<UnitGroup, Integer> count(Iterable<List<UnitAtWork>> units) {
        UnitGroup[] all = values();
        int[] counts = new int[all.length];
        for (List<UnitAtWork> unit : units) {
            for (UnitGroup group : all) {
                counts[group.ordinal()] += group.counts(unit) ? 1 : 0;
            }
        }
        Map<UnitGroup, Integer> groups = new EnumMap<>(UnitGroup.class);
        for (UnitGroup group : all) {
            groups.put(group, counts[group.ordinal()]);
        }
        return groups;
    }

    /** @param all that one unit has of the directives that are looked at */
    boolean counts(List<UnitAtWork> all) {
        return which.test(all);
    }

    private static boolean has(List<UnitAtWork> all, Risk risk) {
        return any(all, work -> work.risks().contains(risk));
    }

    /** A stream for each group of each unit of the country would cost more than all else. */
    private static boolean any(List<UnitAtWork> all, Predicate<UnitAtWork> which) {
        for (UnitAtWork work : all) {
            if (which.test(work)) {
                return true;
            }
        }
        return false;
    }
}
