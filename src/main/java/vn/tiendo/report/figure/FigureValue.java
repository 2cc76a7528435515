package vn.tiendo.report.figure;

/**
 * What the system knows of a figure of one unit.
 *
 * @param value empty while nothing is known, which is another thing than zero
 * @param path of the page with what was counted; empty if there is none
 * @param lacking why nothing is known, in words; empty if something is
 */
public record FigureValue(String value, String path, String lacking) {

    public static FigureValue of(long count, String path) {
        return new FigureValue(Long.toString(count), path, "");
    }

    public static FigureValue of(String value, String path) {
        return new FigureValue(value, path, "");
    }

    public static FigureValue none(String why, String path) {
        return new FigureValue("", path, why);
    }
}
