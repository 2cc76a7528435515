package vn.tiendo.directive;

/** What kind of work an obligation asks for; it decides which process carries it. */
public enum WorkKind {
    BOARD(false),
    CONTACT(false),
    SECTION(false),
    /** slogans and banners whose day is over */
    SLOGAN(false),
    ARTICLE(false),
    OTHER(false),
    /** carried by the unit's own report, with no task beside it */
    REPORT(true),
    /** carried by the consolidation of the directive */
    CONSOLIDATE(true),
    /** carried by the letter to the authority above */
    FORWARD(true);

    private final boolean carriedByProcess;

    WorkKind(boolean carriedByProcess) {
        this.carriedByProcess = carriedByProcess;
    }

    /** Whether a step of the directive's own processes does it, so that it gets no task of its own. */
    public boolean carriedByProcess() {
        return carriedByProcess;
    }

    /** Whether it belongs to the directive as a whole rather than to the unit's report. */
    public boolean endsWithDirective() {
        return this == CONSOLIDATE || this == FORWARD;
    }
}
