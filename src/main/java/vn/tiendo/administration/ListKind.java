package vn.tiendo.administration;

/** What a list holds. */
public enum ListKind {
    UNITS("administration/units.csv"),
    PEOPLE("administration/people.csv"),
    HOLIDAYS("administration/holidays.csv");

    private final String template;

    ListKind(String template) {
        this.template = template;
    }

    /** Where its columns and two example rows are written. */
    String template() {
        return template;
    }
}
