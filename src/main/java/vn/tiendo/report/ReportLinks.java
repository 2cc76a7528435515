package vn.tiendo.report;

/** Paths to the list of reports. */
public final class ReportLinks {

    public static final String LIST = "bao-cao";

    private ReportLinks() {}
}
