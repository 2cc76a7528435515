package vn.tiendo.contact.check;

import vn.tiendo.document.FormulaStart;

/** Texts of a contact as they may leave the unit, e.g. into somebody's spreadsheet. */
public final class Words {

    private Words() {}

    /** Whether no program takes it for a formula, and nothing in it is invisible. */
    public static boolean harmless(String text) {
        return !FormulaStart.in(text.strip()) && text.codePoints().noneMatch(Character::isISOControl);
    }
}
