package vn.tiendo.report.hint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.figure.Figure;

/** What holds for figures (DOMAIN 5.4): zero is not blank, blank has a reason, what differs is explained, parts make up their total. */
public final class FigureCheck {

    /** Nine digits: no commune has more of anything that is counted here. */
    private static final String NUMBER = "\\d{1,9}";

    /** Takes down what does not hold, with the words that its message names. */
    @FunctionalInterface
    public interface Problems {
        void require(boolean holds, String field, String messageKey, Object... named);
    }

    private FigureCheck() {}

    /** @param code of the obligation: each problem names it */
    public static void requireSound(List<ReportFigure> figures, String code, Problems problems) {
        for (ReportFigure figure : figures) {
            boolean explained = !figure.explanation().isBlank();
            problems.require(
                    figure.isBlank() || isReadable(figure),
                    figure.field(),
                    figure.kind() == Figure.Kind.DATE ? "date.bad-input" : "report.problem.figure-number",
                    code);
            problems.require(!figure.isBlank() || explained, figure.whyField(), "report.problem.figure-blank", code);
            problems.require(!figure.differs() || explained, figure.whyField(), "report.problem.figure-differs", code);
            problems.require(
                    explained || addsUp(figure, figures),
                    figure.field(),
                    "report.problem.figure-sum",
                    code,
                    sum(figure, figures),
                    figure.typedValue());
        }
    }

    private static boolean isReadable(ReportFigure figure) {
        return switch (figure.kind()) {
            case COUNT -> number(figure).isPresent();
            case DATE -> isDay(figure.typedValue());
            case TEXT -> true;
        };
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether the parts of a count make it up; of which some are blank, the others are not more than all. */
    public static boolean addsUp(ReportFigure total, List<ReportFigure> figures) {
        List<ReportFigure> parts = parts(total, figures);
        OptionalLong whole = number(total);
        if (parts.isEmpty() || whole.isEmpty()) {
            return true;
        }
        long sum = sum(total, figures);
        return parts.stream().allMatch(part -> number(part).isPresent())
                ? sum == whole.getAsLong()
                : sum <= whole.getAsLong();
    }

    /** What the parts of a total make together. */
    public static long sum(ReportFigure total, List<ReportFigure> figures) {
        return parts(total, figures).stream()
                .mapToLong(part -> number(part).orElse(0))
                .sum();
    }

    private static List<ReportFigure> parts(ReportFigure total, List<ReportFigure> figures) {
        return figures.stream()
                .filter(part -> part.assignmentId().equals(total.assignmentId())
                        && part.partOf().equals(total.code()))
                .toList();
    }

    private static OptionalLong number(ReportFigure figure) {
        return figure.typedValue().matches(NUMBER)
                ? OptionalLong.of(Long.parseLong(figure.typedValue()))
                : OptionalLong.empty();
    }
}
