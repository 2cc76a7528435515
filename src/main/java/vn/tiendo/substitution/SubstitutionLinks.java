package vn.tiendo.substitution;

/** Where absences are found, relative to the application's root. */
public final class SubstitutionLinks {

    public static final String ABSENCES = "vang-mat";

    /** Query parameter: for whom a substitute is to be named. */
    public static final String PERSON = "nguoi";

    private SubstitutionLinks() {}

    /** With this person chosen as the one who is away. */
    public static String of(String login) {
        return ABSENCES + "?" + PERSON + "=" + login;
    }
}
