package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;

/** Obligations × units: one table for each class of addressees, each cell leads to its evidence (UX-12). */
@org.springframework.stereotype.Component
public class MatrixPanel implements DirectivePanel {

    /** Stands where a unit has nothing to do any more: recalled, or never addressed. */
    private static final String NOBODY_AWAITED = "–";

    private static final String DONE = "✓";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM").withZone(OfficeTime.ZONE);

    private final ProgressService progress;
    private final ExecutionBadges badges;
    private final DueText words;
    private final ObjectProvider<UnitBulk> acts;
    private final BulkPanels panels;
    private final MatrixSheet sheet;

    MatrixPanel(
            ProgressService progress,
            ExecutionBadges badges,
            DueText words,
            ObjectProvider<UnitBulk> acts,
            BulkPanels panels,
            MatrixSheet sheet) {
        this.sheet = sheet;
        this.acts = acts;
        this.panels = panels;
        this.progress = progress;
        this.badges = badges;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        List<Matrix> matrices = progress.matrices(directive.id()).stream()
                .filter(matrix -> !matrix.instructions()) // they have a list of their own
                .toList();
        if (matrices.isEmpty()) {
            return Optional.empty();
        }
        List<UnitBulk> offered = acts.stream()
                .sorted(Comparator.comparingInt(UnitBulk::order))
                .filter(act -> act.offers(directive))
                .toList();
        MatrixTables tables = new MatrixTables(directive.id(), matrices, this::section, words, offered, panels);
        return Optional.of(new Div(tables, sheet.of(directive)));
    }

    private Section section(Matrix matrix, List<Matrix.Row> rows, BiConsumer<Matrix.Row, NativeTableHeaderCell> offer) {
        H2 heading = new H2(matrix.label());
        Component page = heading; // whose words are the screen's
        Span count = new Span(
                page.getTranslation("directive.unit-count", matrix.rows().size()));
        count.addClassName("count");
        heading.add(count);
        NativeTable table = new NativeTable();
        table.addClassName("matrix");
        table.setCaptionText(null);
        table.getHead().add(header(matrix, page));
        rows.forEach(row -> table.getBody().add(row(row, offer, page)));
        Div scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", matrix.label());
        return new Section(heading, scroll);
    }

    private static NativeTableRow header(Matrix matrix, Component page) {
        NativeTableRow header = new NativeTableRow();
        header.add(column(page.getTranslation("execution.matrix.unit")));
        header.add(narrow(column(page.getTranslation("execution.matrix.received"))));
        header.add(narrow(column(page.getTranslation("execution.matrix.assigned"))));
        matrix.columns().forEach(obligation -> {
            NativeTableHeaderCell cell = column(obligation.code());
            Span title = new Span(obligation.title());
            title.addClassName("column-title");
            cell.add(title);
            header.add(cell);
        });
        return header;
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell narrow(NativeTableHeaderCell cell) {
        cell.addClassName("narrow");
        return cell;
    }

    private NativeTableRow row(Matrix.Row row, BiConsumer<Matrix.Row, NativeTableHeaderCell> offer, Component page) {
        NativeTableRow line = new NativeTableRow();
        NativeTableHeaderCell unit = new NativeTableHeaderCell();
        unit.getElement().setAttribute("scope", "row");
        unit.add(new Anchor(ExecutionLinks.addressee(row.addresseeId()), row.unit()));
        offer.accept(row, unit);
        line.add(unit);
        boolean awaited = row.state().counts();
        String notReceived = awaited ? page.getTranslation("execution.matrix.not-received") : NOBODY_AWAITED;
        String notAssigned = awaited ? page.getTranslation("execution.matrix.not-assigned") : NOBODY_AWAITED;
        if (row.state() == ExecutionState.SENT_BACK) {
            line.add(sentBack(row, page));
        } else {
            line.add(who(row.receivedAt(), row.receivedBy(), notReceived));
            line.add(who(row.assignedAt(), row.assignedBy(), notAssigned));
        }
        row.cells().forEach(cell -> line.add(cell(cell, page)));
        return line;
    }

    /** Neither received nor forgotten: over both columns, the unit's own words for why it gave the document back. */
    private NativeTableCell sentBack(Matrix.Row row, Component page) {
        Span reason = new Span(row.returnReason() == null ? "" : row.returnReason());
        reason.addClassName("reason");
        NativeTableCell cell = new NativeTableCell(badges.state(row.state(), page), reason);
        cell.setColspan(2);
        return cell;
    }

    /** @param missing what stands there while nobody has done it */
    private NativeTableCell who(@Nullable Instant at, @Nullable String by, String missing) {
        NativeTableCell cell = new NativeTableCell();
        if (at == null) {
            Span nobody = new Span(missing);
            nobody.addClassName(missing.equals(NOBODY_AWAITED) ? "muted" : "missing");
            cell.add(nobody);
        } else {
            Span when = new Span(words.time(at));
            when.addClassName("when");
            Span day = new Span(DONE + " " + DAY.format(at)); // on a phone, where the obligations need the room
            day.addClassName("when-short");
            Span name = new Span(by == null ? "" : by);
            name.addClassName("who");
            cell.add(when, day, name);
        }
        return cell;
    }

    private NativeTableCell cell(Matrix.@Nullable Cell cell, Component page) {
        NativeTableCell box = new NativeTableCell();
        if (cell == null) {
            return box;
        }
        Anchor link = new Anchor(ExecutionLinks.assignment(cell.assignmentId()));
        link.add(badges.state(cell.state(), page));
        badges.timeliness(cell, page).forEach(link::add);
        box.add(link);
        if (cell.progress() != null) {
            Span line = new Span(cell.progress());
            line.addClassName("progress-line");
            line.setTitle(cell.progress());
            box.add(line);
        }
        return box;
    }
}
