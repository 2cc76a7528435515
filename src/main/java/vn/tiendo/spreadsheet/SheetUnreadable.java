package vn.tiendo.spreadsheet;

import vn.tiendo.shared.Refused;

/** Neither an .xlsx workbook nor a .csv text, or a broken or dangerous one. */
public class SheetUnreadable extends Refused {}
