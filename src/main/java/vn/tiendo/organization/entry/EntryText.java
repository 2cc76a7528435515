package vn.tiendo.organization.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** Checks of single texts, as every entry needs them. */
final class EntryText {

    /** Control and format characters, angle brackets: nothing that belongs in a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>]");

    private final Map<String, EntryProblem> problems;

    EntryText(Map<String, EntryProblem> problems) {
        this.problems = problems;
    }

    /** The first problem of a field is the one to tell. */
    void add(String field, EntryProblem problem) {
        problems.putIfAbsent(field, problem);
    }

    void addIf(boolean wrong, String field, EntryProblem problem) {
        if (wrong) {
            add(field, problem);
        }
    }

    /** What people read: not too long, and only letters that can be seen. */
    void readable(String field, String text, int longest, EntryProblem tooLong, EntryProblem characters) {
        addIf(text.length() > longest, field, tooLong);
        addIf(FORBIDDEN.matcher(text).find(), field, characters);
    }
}
