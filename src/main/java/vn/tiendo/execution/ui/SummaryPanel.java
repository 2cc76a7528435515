package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.DueText;

/** How far all units are, in a few numbers; each opens the list that it counts (UX-11). */
@org.springframework.stereotype.Component
public class SummaryPanel implements DirectivePanel {

    private final ProgressService progress;
    private final DirectiveService directives;
    private final DueText words;
    private final Clock clock;

    SummaryPanel(ProgressService progress, DirectiveService directives, DueText words, Clock clock) {
        this.progress = progress;
        this.directives = directives;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (!directives.isIssuerSide(directive.id())) {
            return Optional.empty();
        }
        List<Matrix> matrices = progress.matrices(directive.id());
        List<Matrix.Row> rows = matrices.stream()
                .flatMap(matrix -> matrix.rows().stream())
                .filter(row -> row.state().counts())
                .toList();
        Instant now = clock.instant();
        Map<UUID, List<Matrix.Row>> units = rows.stream()
                .sorted(Comparator.comparing(Matrix.Row::unit, VietnameseOrder.TEXT))
                .collect(Collectors.groupingBy(Matrix.Row::addresseeId, LinkedHashMap::new, Collectors.toList()));
        units.values().removeIf(unit -> standings(unit, now).findAny().isEmpty());
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.getElement().setAttribute("aria-label", section.getTranslation("execution.summary"));
        SummaryCards cards = new SummaryCards();
        card(cards, "units", "", units, unit -> true);
        card(cards, "received", "", units, unit -> head(unit).receivedAt() != null);
        card(cards, "assigned", "", units, unit -> head(unit).assignedAt() != null);
        card(cards, "reported", "", units, unit -> reported(head(unit).state()));
        card(cards, "done", "summary-done", units, unit -> head(unit).state() == ExecutionState.DONE);
        card(cards, "late-step", "summary-late-step", units, this::lateToBegin);
        card(
                cards,
                "overdue",
                "summary-overdue",
                units,
                unit -> overdue(unit, now).findAny().isPresent());
        section.add(cards);
        twice(matrices, units.size(), section).ifPresent(section::add);
        return Optional.of(section);
    }

    private static Matrix.Row head(List<Matrix.Row> unit) {
        return unit.getFirst();
    }

    private static boolean reported(ExecutionState state) {
        return state == ExecutionState.AWAITING_CONFIRMATION || state == ExecutionState.DONE;
    }

    /** It has not received, or not assigned, though the day for that is over (Decree 30/2020, articles 21 and 23). */
    private boolean lateToBegin(List<Matrix.Row> unit) {
        Instant due = head(unit).stepDue();
        return due != null && words.today().isAfter(LocalDate.ofInstant(due, OfficeTime.ZONE));
    }

    /** Of everything that is expected of the unit; nothing for who only consolidates or passes on. */
    private static Stream<Standing> standings(List<Matrix.Row> unit, Instant now) {
        return unit.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .flatMap(cell -> cell.standing(now).stream());
    }

    private static Stream<Matrix.Cell> overdue(List<Matrix.Row> unit, Instant now) {
        return unit.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell != null && cell.standing(now).equals(Optional.of(Standing.OVERDUE)));
    }

    private void card(
            SummaryCards cards,
            String name,
            String css,
            Map<UUID, List<Matrix.Row>> units,
            Predicate<List<Matrix.Row>> counted) {
        List<SummaryCards.Unit> found = units.values().stream()
                .filter(counted)
                .map(unit -> new SummaryCards.Unit(
                        head(unit).addresseeId(), head(unit).unit(), note(unit, cards)))
                .toList();
        String words = cards.getTranslation("execution.summary." + name);
        String heading = name.equals("units")
                ? cards.getTranslation("directive.unit-count", found.size())
                : cards.getTranslation("execution.summary.list", found.size(), words);
        cards.add(words, heading, found.isEmpty() ? "" : css, found);
    }

    /** Whose turn it is at a unit that looks behind: the issuing side's, or nobody's but the report's. */
    private String note(List<Matrix.Row> unit, Component page) {
        Instant now = clock.instant();
        if (head(unit).state() == ExecutionState.SENT_BACK) {
            return page.getTranslation("ExecutionState.SENT_BACK");
        }
        boolean late = overdue(unit, now).findAny().isPresent();
        return late && overdue(unit, now).noneMatch(Matrix.Cell::owed) ? page.getTranslation("execution.finished") : "";
    }

    /** Why the tables have more rows than there are units. */
    private static Optional<Component> twice(List<Matrix> matrices, int units, Component page) {
        Map<String, Long> tables = matrices.stream()
                .filter(matrix -> !matrix.instructions())
                .flatMap(matrix -> matrix.rows().stream())
                .filter(row -> row.state().counts())
                .collect(Collectors.groupingBy(Matrix.Row::unit, Collectors.counting()));
        List<String> names = tables.entrySet().stream()
                .filter(unit -> unit.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted(VietnameseOrder.TEXT)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Paragraph note = new Paragraph(page.getTranslation("execution.summary.twice", units, String.join(", ", names)));
        note.addClassName("muted");
        return Optional.of(note);
    }
}
