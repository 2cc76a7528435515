package vn.tiendo.portal.kind;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.SearchText;

/**
 * A kind of section that portals have.
 *
 * @param code by which rows refer to it; made from the name and never changed
 * @param intervalDays within how many days something new is usual
 * @param checklistCode by which the province's form counts it (Decree 42/2022, article 4); empty if it does not
 * @param active whether new portals get it
 * @param version of the row that was read; null for one that is not kept yet
 */
public record SectionKind(
        String code,
        String name,
        UsedBy usedBy,
        int position,
        int intervalDays,
        boolean required,
        String checklistCode,
        boolean active,
        @Nullable Integer version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_INTERVAL = 3_650;
    public static final int LONGEST_CHECKLIST_CODE = 10;
    private static final int LONGEST_CODE = 40;

    /** Whose portals have it. */
    public enum UsedBy {
        COMMUNE,
        DISTRICT,
        BOTH;

        /** @param level code of the unit's level of government */
        public boolean has(String level) {
            return this == BOTH || (this == COMMUNE) == level.equals("COMMUNE");
        }
    }

    /** Somebody else changed the kind since the page was opened. */
    public static class KindChanged extends Refused {}

    /** One that is entered: without a code yet. */
    public static SectionKind entered(
            String name, UsedBy usedBy, @Nullable Integer position, @Nullable Integer days, boolean required) {
        return new SectionKind(
                code(name),
                name.strip(),
                usedBy,
                position == null ? 0 : position,
                days == null ? 0 : days,
                required,
                "",
                true,
                null);
    }

    /** The same with another checklist code, in use or not. */
    public SectionKind with(String checklist, boolean inUse) {
        return new SectionKind(
                code,
                name,
                usedBy,
                position,
                intervalDays,
                required,
                checklist.strip().toUpperCase(Locale.ROOT),
                inUse,
                version);
    }

    /** What is entered takes the place of what was seen. */
    SectionKind as(SectionKind entered) {
        return new SectionKind(
                code,
                entered.name,
                entered.usedBy,
                entered.position,
                entered.intervalDays,
                entered.required,
                entered.checklistCode,
                entered.active,
                version);
    }

    private static String code(String name) {
        String code = SearchText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }

    /** @throws InvalidInput with whatever is missing or out of range */
    void require() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (code.isEmpty()) {
            problems.put("name", "portal.problem.name-missing");
        } else if (name.length() > LONGEST_NAME) {
            problems.put("name", "portal.problem.name-long");
        }
        if (position < 1 || position > LONGEST_INTERVAL) {
            problems.put("position", "portal.problem.position");
        }
        if (intervalDays < 1 || intervalDays > LONGEST_INTERVAL) {
            problems.put("interval", "portal.problem.interval");
        }
        if (!checklistCode.matches("(P\\d{2})?")) {
            problems.put("checklist", "portal.problem.checklist");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
