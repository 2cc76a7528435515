package vn.tiendo.spreadsheet;

import vn.tiendo.shared.Refused;

/** A .csv in an old encoding, in which Vietnamese letters can not be told. */
public class SheetNotUtf8 extends Refused {}
