package vn.tiendo.spreadsheet;

import vn.tiendo.shared.Refused;

/** The list is larger than what is taken: bytes, rows, columns, or what is packed in it. */
public class SheetTooLarge extends Refused {}
