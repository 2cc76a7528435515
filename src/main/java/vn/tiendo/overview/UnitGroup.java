package vn.tiendo.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a number about units counts. */
public enum UnitGroup {
    ALL,
    /** every running directive is done there */
    DONE,
    OVERDUE,
    AT_RISK,
    NOT_RECEIVED,
    NO_PROGRESS,
    RETURNED,
    NEARLY_DUE;

    /** By risk, the groups to which it brings a unit. */
    private static final int[] AT = Stream.of(Risk.values())
            .mapToInt(risk -> AT_RISK.bit() | of(risk).bit())
            .toArray();

    public static UnitGroup of(Risk risk) {
        return valueOf(risk.name());
    }

    /** @param units what each unit has of the directives that are looked at */
    static Map<UnitGroup, Integer> count(Collection<List<UnitAtWork>> units) {
        Tally tally = new Tally();
        units.forEach(unit -> tally.add(groups(unit)));
        return tally.counts();
    }

    /** Of one directive. @param units what each unit has of it */
    static Map<UnitGroup, Integer> countOne(Collection<UnitAtWork> units) {
        Tally tally = new Tally();
        units.forEach(unit -> tally.add(groups(unit)));
        return tally.counts();
    }

    /** @param all that one unit has of the directives that are looked at */
    boolean counts(List<UnitAtWork> all) {
        return (groups(all) & bit()) != 0;
    }

    /** All groups at once: eight looks at each unit of the country would cost more than all else. */
    private static int groups(List<UnitAtWork> all) {
        int any = ALL.bit();
        int every = DONE.bit();
        for (UnitAtWork work : all) {
            int groups = groups(work);
            any |= groups & ~DONE.bit();
            every &= groups;
        }
        return any | every;
    }

    private static int groups(UnitAtWork work) {
        int groups = ALL.bit() | (work.done() ? DONE.bit() : 0) | (work.overdue() ? OVERDUE.bit() : 0);
        for (Risk risk : work.risks()) {
            groups |= AT[risk.ordinal()];
        }
        return groups;
    }

    private int bit() {
        return 1 << ordinal();
    }

    private static final class Tally {

        private final int[] counts = new int[NEARLY_DUE.ordinal() + 1];

        void add(int groups) {
            for (int group = 0; group < counts.length; group++) {
                counts[group] += groups >> group & 1;
            }
        }

        Map<UnitGroup, Integer> counts() {
            Map<UnitGroup, Integer> all = new EnumMap<>(UnitGroup.class);
            for (UnitGroup group : UnitGroup.values()) {
                all.put(group, counts[group.ordinal()]);
            }
            return all;
        }
    }
}
