package vn.tiendo.organization.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.shared.InvalidInput;

/** What can be wrong with an entry; the screen words it under {@link #key()}. */
public enum EntryProblem {
    CODE_MISSING,
    CODE_MALFORMED,
    CODE_TAKEN,
    CODE_ENDED,
    NAME_MISSING,
    NAME_LONG,
    NAME_CHARACTERS,
    SHORT_NAME_LONG,
    SHORT_NAME_CHARACTERS,
    CLASS_MISSING,
    CLASS_UNKNOWN,
    LEVEL_UNKNOWN,
    PARENT_UNKNOWN,
    PARENT_CIRCLE,
    PARENT_ENDS_BEFORE,
    CHILDREN_REMAIN,
    CHILDREN_WRONG_PARENT,
    CHANGE_AWAITED,
    BEGIN_MISSING,
    END_MISSING,
    END_BEFORE_BEGIN,
    DAY_MISSING,
    DAY_BEFORE_UNIT,
    DAY_AFTER_UNIT,
    DAY_BEFORE_LAST_CHANGE,
    EMAIL_MALFORMED,
    EMAIL_NOT_ASCII,
    EMAIL_FREE_PROVIDER,
    EMAIL_LIKE_FREE_PROVIDER,
    EMAIL_LIKE_OFFICIAL,
    EMAIL_NOT_LISTED,
    PLACE_LONG,
    PLACE_CHARACTERS,
    SUCCESSOR_UNKNOWN,
    LOGIN_MISSING,
    LOGIN_MALFORMED,
    LOGIN_TAKEN,
    FULL_NAME_MISSING,
    FULL_NAME_LONG,
    FULL_NAME_CHARACTERS,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    UNIT_OTHER_DAYS,
    TITLE_MISSING,
    TITLE_LONG,
    TITLE_CHARACTERS,
    RANK_UNREADABLE,
    ROLE_MISSING,
    ROLE_UNKNOWN,
    ROLE_NOT_BY_LIST,
    ROLE_OF_ONESELF,
    ROLE_HELD;

    public String key() {
        return "EntryProblem." + name();
    }

    /** Refuses a form that has any. */
    public static void refuse(Map<String, EntryProblem> problems) {
        if (!problems.isEmpty()) {
            Map<String, String> keys = new LinkedHashMap<>();
            problems.forEach((field, problem) -> keys.put(field, problem.key()));
            throw new InvalidInput(keys);
        }
    }

    public static void refuse(String field, EntryProblem problem) {
        refuse(Map.of(field, problem));
    }
}
