package vn.tiendo.organization.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.email.OfficialEmail;

/** All units at once, with what is about to be entered laid over them: by this each entry is judged. */
public final class UnitBook {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHORT_NAME = 120;
    private static final int LONGEST_PLACE = 200;

    /**
     * What never comes from a list.
     *
     * @param levelOfClass codes of the classes, each with that of its level
     * @param classByText codes of the classes, by what a list may call them: code or name, folded for search
     * @param levelByText codes of the levels likewise
     * @param awaited keys of the units for which a change is ordered for a day to come
     * @param emails which mailboxes are official
     */
    public record Terms(
            Map<String, String> levelOfClass,
            Map<String, String> classByText,
            Map<String, String> levelByText,
            Set<String> awaited,
            OfficialEmail emails,
            LocalDate today) {}

    private final Terms terms;
    private final Map<String, UnitEntry> units = new LinkedHashMap<>();
    private final Map<String, List<UnitEntry>> childrenNotEntered = new HashMap<>();
    private final Map<String, UnitEntry> before;

    public UnitBook(Terms terms, Collection<UnitEntry> known) {
        this(terms, known, List.of());
    }

    private UnitBook(Terms terms, Collection<UnitEntry> known, Collection<UnitEntry> entered) {
        this.terms = terms;
        known.forEach(unit -> units.put(UnitEntry.key(unit.code()), unit));
        this.before = Map.copyOf(units);
        Set<String> keys = new HashSet<>();
        entered.forEach(unit -> keys.add(UnitEntry.key(unit.code())));
        for (UnitEntry unit : known) {
            if (unit.parentCode() != null && !keys.contains(UnitEntry.key(unit.code()))) {
                childrenNotEntered
                        .computeIfAbsent(UnitEntry.key(unit.parentCode()), key -> new ArrayList<>())
                        .add(unit);
            }
        }
        entered.forEach(unit -> units.put(UnitEntry.key(unit.code()), unit));
    }

    /** The same units with these laid over them. */
    public UnitBook over(Collection<UnitEntry> entered) {
        return new UnitBook(terms, before.values(), entered);
    }

    public Terms terms() {
        return terms;
    }

    /** How the unit stands now, before anything was laid over it. */
    public Optional<UnitEntry> standing(String code) {
        return Optional.ofNullable(before.get(UnitEntry.key(code)));
    }

    /** The unit of this code with what was laid over it. */
    public Optional<UnitEntry> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(units.get(UnitEntry.key(code)));
    }

    /** The units right below one that live on after this day. */
    public List<UnitEntry> livingBelow(UnitEntry unit, LocalDate day) {
        return units.values().stream()
                .filter(child -> child.parentCode() != null
                        && UnitEntry.key(child.parentCode()).equals(UnitEntry.key(unit.code())))
                .filter(child -> child.to() == null || child.to().isAfter(day))
                .toList();
    }

    /** Everything that is wrong with an entry, by field: the first thing for each. */
    public Map<String, EntryProblem> problems(UnitEntry unit) {
        Map<String, EntryProblem> found = new LinkedHashMap<>();
        EntryText text = new EntryText(found);
        text.addIf(unit.code().isEmpty(), "code", EntryProblem.CODE_MISSING);
        text.addIf(!CODE.matcher(unit.code()).matches(), "code", EntryProblem.CODE_MALFORMED);
        text.addIf(unit.name().isEmpty(), "name", EntryProblem.NAME_MISSING);
        text.readable("name", unit.name(), LONGEST_NAME, EntryProblem.NAME_LONG, EntryProblem.NAME_CHARACTERS);
        if (!unit.shortName().equals(unit.name()) || !found.containsKey("name")) {
            text.readable(
                    "shortName",
                    unit.shortName(),
                    LONGEST_SHORT_NAME,
                    EntryProblem.SHORT_NAME_LONG,
                    EntryProblem.SHORT_NAME_CHARACTERS);
        }
        text.addIf(unit.classCode().isEmpty(), "class", EntryProblem.CLASS_MISSING);
        text.addIf(!terms.levelOfClass().containsKey(unit.classCode()), "class", EntryProblem.CLASS_UNKNOWN);
        text.addIf(
                !found.containsKey("class") && !terms.levelByText().containsValue(unit.levelCode()),
                "level",
                EntryProblem.LEVEL_UNKNOWN);
        checkPlaceInTree(unit, text);
        checkDays(unit, text);
        checkContact(unit, text);
        return found;
    }

    private void checkPlaceInTree(UnitEntry unit, EntryText text) {
        if (unit.parentCode() == null) {
            return;
        }
        UnitEntry parent = find(unit.parentCode()).orElse(null);
        text.addIf(parent == null, "parent", EntryProblem.PARENT_UNKNOWN);
        text.addIf(isBelowItself(unit), "parent", EntryProblem.PARENT_CIRCLE);
        text.addIf(
                parent != null && endsBefore(parent, unit) && endIsNews(parent) && !isAwaited(unit),
                "parent",
                EntryProblem.PARENT_ENDS_BEFORE);
    }

    private boolean isBelowItself(UnitEntry unit) {
        String own = UnitEntry.key(unit.code());
        Set<String> seen = new HashSet<>();
        UnitEntry above = find(unit.parentCode()).orElse(null);
        while (above != null && seen.add(UnitEntry.key(above.code()))) {
            if (UnitEntry.key(above.code()).equals(own)) {
                return true;
            }
            above = find(above.parentCode()).orElse(null);
        }
        return false;
    }

    /** Whether the end is entered now or has passed; with one known beforehand those below may live on for the time being. */
    private boolean endIsNews(UnitEntry unit) {
        LocalDate end = unit.to();
        return end != null
                && (end.isBefore(terms.today())
                        || standing(unit.code())
                                .map(UnitEntry::to)
                                .filter(end::equals)
                                .isEmpty());
    }

    private static boolean endsBefore(UnitEntry parent, UnitEntry unit) {
        return parent.to() != null && (unit.to() == null || unit.to().isAfter(parent.to()));
    }

    private void checkDays(UnitEntry unit, EntryText text) {
        text.addIf(unit.to() != null && unit.to().isBefore(unit.from()), "to", EntryProblem.END_BEFORE_BEGIN);
        text.addIf(
                endIsNews(unit)
                        && childrenNotEntered.getOrDefault(UnitEntry.key(unit.code()), List.of()).stream()
                                .anyMatch(child -> endsBefore(unit, child)),
                "to",
                EntryProblem.CHILDREN_REMAIN);
        standing(unit.code()).filter(now -> !now.equals(unit)).ifPresent(now -> {
            text.addIf(isAwaited(unit), "code", EntryProblem.CHANGE_AWAITED);
            text.addIf(now.to() != null && now.to().isBefore(terms.today()), "code", EntryProblem.CODE_ENDED);
        });
    }

    private boolean isAwaited(UnitEntry unit) {
        return terms.awaited().contains(UnitEntry.key(unit.code()));
    }

    private void checkContact(UnitEntry unit, EntryText text) {
        if (unit.email() != null) {
            text.official("email", unit.email(), terms.emails());
        }
        if (unit.place() != null) {
            text.readable("place", unit.place(), LONGEST_PLACE, EntryProblem.PLACE_LONG, EntryProblem.PLACE_CHARACTERS);
        }
    }
}
