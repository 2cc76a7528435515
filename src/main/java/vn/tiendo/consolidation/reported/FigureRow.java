package vn.tiendo.consolidation.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.figure.Figure;

/** All that one unit told of one obligation, side by side. */
record FigureRow(List<FigureLine> lines) {

    FigureLine first() {
        return lines.getFirst();
    }

    /** What it told: a number, a day, a text; null where it told nothing. */
    List<@Nullable Object> values() {
        return lines.stream().map(FigureRow::value).collect(Collectors.toCollection(ArrayList::new));
    }

    static @Nullable Object value(FigureLine line) {
        return value(line.kind(), line.isReported() ? line.said() : null);
    }

    static @Nullable Object value(Figure.Kind kind, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (kind) {
            case COUNT -> text.matches("\\d{1,18}") ? (Object) Long.valueOf(text) : text;
            case DATE -> text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
            case TEXT -> text;
        };
    }

    /** That it has not reported, or what it says for itself. */
    String note() {
        if (first().said() == null) {
            return FigureWords.WORDS.text("annex.no-report");
        }
        return lines.stream().flatMap(FigureRow::note).collect(Collectors.joining("; "));
    }

    private static Stream<String> note(FigureLine line) {
        String label = FigureWords.label(line.code());
        if (!line.isReported()) {
            return Stream.of(
                    line.why().isBlank()
                            ? FigureWords.WORDS.text("reported.blank", label)
                            : FigureWords.WORDS.text(
                                    "reported.blank.why", label, line.why().strip()));
        }
        return line.why().isBlank()
                ? Stream.empty()
                : Stream.of(
                        FigureWords.WORDS.text("reported.why", label, line.why().strip()));
    }

    /** Puts lines that follow each other together, unit by unit, and gives each on as soon as it is whole. */
    static final class Builder implements Consumer<FigureLine> {

        private final Consumer<FigureRow> to;
        private final List<FigureLine> held = new ArrayList<>();

        Builder(Consumer<FigureRow> to) {
            this.to = to;
        }

        @Override
        public void accept(FigureLine line) {
            if (!held.isEmpty() && !Objects.equals(held.getFirst().assignmentId(), line.assignmentId())) {
                finish();
            }
            held.add(line);
        }

        void finish() {
            if (!held.isEmpty()) {
                to.accept(new FigureRow(List.copyOf(held)));
                held.clear();
            }
        }
    }
}
