package vn.tiendo.portal.heat;

/** Which portals are looked for. */
public enum HeatFilter {
    EMPTY("c.empty_ones > 0"),
    STALE("c.stale > 0"),
    OLD_BANNER("d.old_banners > 0"),
    UNASSIGNED("c.unassigned > 0"),
    UNREACHABLE("o.since is not null"),
    MET("c.applicable > 0 and c.met = c.applicable"),
    NOT_APPLICABLE("c.not_applicable > 0");

    private final String condition;

    HeatFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
