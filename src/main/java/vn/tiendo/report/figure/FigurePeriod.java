package vn.tiendo.report.figure;

import java.time.LocalDate;

/**
 * Of which time figures tell.
 *
 * @param since day of the directive
 * @param today on which what is in force or still there is counted
 */
public record FigurePeriod(LocalDate since, LocalDate today) {}
