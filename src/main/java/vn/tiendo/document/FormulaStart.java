package vn.tiendo.document;

/** Recognises texts that a spreadsheet program would take for a formula. */
public final class FormulaStart {

    /** How a formula begins; the wide forms are what an East Asian keyboard makes of them. */
    private static final String SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private FormulaStart() {}

    /** Blanks before it do not make a formula less of one. */
    public static boolean in(String text) {
        return begins(text) || begins(text.stripLeading());
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
