package vn.tiendo.organization.entry;

import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.shared.email.OfficialEmail;

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

    /** A mailbox of an office; else the field says why it is none. */
    void official(String field, String email, OfficialEmail emails) {
        switch (emails.judge(email)) {
            case OFFICIAL -> {}
            case MALFORMED -> add(field, EntryProblem.EMAIL_MALFORMED);
            case NOT_ASCII -> add(field, EntryProblem.EMAIL_NOT_ASCII);
            case FREE_PROVIDER -> add(field, EntryProblem.EMAIL_FREE_PROVIDER);
            case LIKE_FREE_PROVIDER -> add(field, EntryProblem.EMAIL_LIKE_FREE_PROVIDER);
            case LIKE_OFFICIAL -> add(field, EntryProblem.EMAIL_LIKE_OFFICIAL);
            case NOT_LISTED -> add(field, EntryProblem.EMAIL_NOT_LISTED);
        }
    }
}
