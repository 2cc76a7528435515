package vn.tiendo.substitution;

/** Where absences are found, relative to the application's root. */
public final class SubstitutionLinks {

    public static final String ABSENCES = "vang-mat";

    private SubstitutionLinks() {}
}
