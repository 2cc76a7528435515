package vn.tiendo.report.figure;

/**
 * A figure that reports tell of one kind of work.
 *
 * @param code by which it is kept and named
 * @param partOf code of the count that it is a part of; empty for what is part of none
 */
public record Figure(String code, Kind kind, String partOf) {

    /** What is entered for it. */
    public enum Kind {
        /** a number that is not negative; zero is not missing */
        COUNT,
        TEXT,
        /** a day, kept as it is written in ISO 8601 */
        DATE
    }

    public static Figure count(String code) {
        return new Figure(code, Kind.COUNT, "");
    }

    /** A count that together with the other parts makes up another one. */
    public static Figure part(String code, String total) {
        return new Figure(code, Kind.COUNT, total);
    }

    public static Figure text(String code) {
        return new Figure(code, Kind.TEXT, "");
    }

    public static Figure date(String code) {
        return new Figure(code, Kind.DATE, "");
    }

    /** Key of its name. */
    public static String label(String code) {
        return "figure." + code;
    }
}
