package vn.tiendo.spreadsheet;

import java.util.List;

/**
 * One row that holds anything.
 *
 * @param number as the program that made the file counts, from 1
 * @param cells texts without blanks around them; dates as dd/MM/yyyy
 */
public record SheetRow(int number, List<String> cells) {

    /** The text in a column, from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
