package vn.tiendo.consolidation.reported;

import java.util.List;

/**
 * All that the units told in figures.
 *
 * @param lines obligation by obligation, of each the units in the order of their tree, of each figure by figure
 */
public record ReportedFigures(List<FigureGroup> groups, List<FigureLine> lines) {}
