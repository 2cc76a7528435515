package vn.tiendo.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit's clerk gives its report when it leaves.
 *
 * @param number number and symbol as a document, e.g. {@code 45/BC-UBND}
 * @param dated the date it bears
 * @param copyLater it goes now, and its signed copy follows
 */
public record ReportNumbering(String number, @Nullable LocalDate dated, boolean copyLater) {}
