package vn.tiendo.bulk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkOutcome;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Submit;

/**
 * Stands in place of a list: what will be done with which rows, how far it is, what came of each (UX-16). The rows are done in
 * portions, each one answer to the browser, so the page shows how far it is and can be stopped or left; what is done stays.
 */
public class BulkPanel extends Section {

    /** So long one answer may take. */
    private static final long PORTION_NANOS = 1_000_000_000L;

    private final transient BulkAct act;
    private final transient Consumer<Set<String>> closed;
    private final transient BulkSheet sheet;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph passed = new Paragraph();
    private transient List<BulkRow> leftOut = List.of();
    private transient @Nullable BulkRun run;

    BulkPanel(BulkAct act, Consumer<Set<String>> closed, BulkSheet sheet) {
        this.act = act;
        this.closed = closed;
        this.sheet = sheet;
        addClassName("bulk-panel");
        preview();
    }

    private void preview() {
        FormPanel form = new FormPanel();
        Div rows = new Div();
        H2 title = heading(act.title());
        form.content(title);
        if (!act.explanation().isEmpty()) {
            form.content(new Paragraph(act.explanation()));
        }
        form.content(rows);
        Button[] submit = new Button[1];
        Runnable changed = () -> {
            List<BulkRow> all = act.rows();
            rows.removeAll();
            rows.add(previewed(all));
            if (submit[0] != null) {
                submit[0].setText(act.submit(open(all).size()));
                submit[0].setVisible(!open(all).isEmpty());
            }
        };
        act.ask(form, changed);
        submit[0] = form.primary(act.submit(open(act.rows()).size()), this::begin);
        changed.run();
        form.action(getTranslation("bulk.cancel"), () -> closed.accept(ids(act.rows())));
        form.dock();
        show(title, form);
    }

    private Component previewed(List<BulkRow> all) {
        List<BulkRow> shut = all.stream().filter(row -> !row.open()).toList();
        Div box = new Div(new Paragraph(
                shut.isEmpty()
                        ? getTranslation("bulk.preview", all.size())
                        : getTranslation("bulk.preview.obstacles", all.size() - shut.size(), shut.size())));
        List<BulkLines.Line> lines =
                new ArrayList<>(shut.stream().map(this::shut).toList());
        open(all).forEach(row -> lines.add(new BulkLines.Line(row, null, "")));
        box.add(new BulkLines(lines));
        return box;
    }

    private void begin() {
        BulkRun.Act each = act.read();
        List<BulkRow> all = act.rows();
        if (open(all).isEmpty()) {
            throw new InvalidInput("rows", "bulk.problem.none");
        }
        leftOut = all.stream().filter(row -> !row.open()).toList();
        run = new BulkRun(all, each);
        goOn(run);
    }

    /** A portion; the browser asks for the next one by itself. */
    private void goOn(BulkRun going) {
        long end = System.nanoTime() + PORTION_NANOS;
        while (going.running() && System.nanoTime() < end) {
            going.next();
        }
        if (!going.running()) {
            results(going);
            return;
        }
        progress(going);
        getElement()
                .executeJs("return new Promise(shown => setTimeout(shown, 50))")
                .then(shown -> goOn(going));
    }

    private void progress(BulkRun going) {
        int all = going.rows().size();
        if (bar.getParent().isEmpty()) {
            bar.setMax(all);
            bar.getElement().setAttribute("aria-label", getTranslation("bulk.progress.name"));
            passed.getElement().setAttribute("role", "status");
            Button stop = new Button(getTranslation("bulk.stop"), click -> going.stop());
            stop.setDisableOnClick(true);
            H2 title = heading(act.title());
            Section box = new Section(title, passed, bar, stop);
            box.addClassName("sheet");
            show(title, box);
        }
        bar.setValue(going.passed());
        passed.setText(getTranslation("bulk.progress", going.passed(), all));
    }

    private void results(BulkRun ended) {
        bar.removeFromParent();
        List<BulkRow> undone = ended.undone();
        String summary = getTranslation("bulk.result", ended.done(), undone.size() + leftOut.size());
        H2 title = heading(act.title() + ": " + summary);
        List<BulkLines.Line> failed =
                undone.stream().map(row -> line(row, ended)).collect(Collectors.toCollection(ArrayList::new));
        leftOut.forEach(row -> failed.add(shut(row)));
        List<BulkLines.Line> done = ended.rows().stream()
                .filter(row -> !undone.contains(row))
                .map(row -> line(row, ended))
                .toList();
        Details details = new Details(getTranslation("bulk.done", done.size()), new BulkLines(done));
        details.setOpened(undone.isEmpty() && leftOut.isEmpty());
        details.setVisible(!done.isEmpty());
        Section box = new Section(title);
        if (!act.outcome().isEmpty()) {
            box.add(new Paragraph(act.outcome()));
        }
        box.add(new BulkLines(failed), details, buttons(ended, title, failed, done));
        box.addClassNames("sheet", "bulk-result");
        show(title, box);
    }

    private Component buttons(BulkRun ended, H2 title, List<BulkLines.Line> failed, List<BulkLines.Line> done) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        int undone = ended.undone().size();
        if (undone > 0) {
            Button retry = new Button(getTranslation("bulk.retry", undone), click -> {
                ended.retry();
                goOn(ended);
            });
            retry.addThemeVariants(ButtonVariant.PRIMARY);
            retry.setDisableOnClick(true);
            buttons.add(retry);
        }
        buttons.add(new Button(getTranslation("bulk.close"), click -> closed.accept(ids(ended.undone()))));
        List<List<String>> cells = Stream.concat(failed.stream(), done.stream())
                .map(line -> List.of(
                        line.row().label(),
                        line.row().detail(),
                        line.badge() == null ? "" : line.badge().getElement().getTextRecursively(),
                        line.why()))
                .toList();
        Anchor file =
                new Anchor(sheet.download(sheet.of(title.getText(), this, cells)), getTranslation("bulk.download"));
        file.addClassName("action-link");
        buttons.add(file);
        return buttons;
    }

    private BulkLines.Line line(BulkRow row, BulkRun ended) {
        return ended.outcome(row)
                .map(outcome -> switch (outcome) {
                    case BulkOutcome.Done() ->
                        new BulkLines.Line(row, new StateBadge("state-done", "✓", getTranslation("bulk.row.done")), "");
                    case BulkOutcome.Refusal(var why) -> failed(row, Submit.inFull(this, why));
                    case BulkOutcome.Conflict() -> failed(row, getTranslation("bulk.row.conflict"));
                    case BulkOutcome.Fault(var code) -> failed(row, getTranslation("bulk.row.fault", code));
                })
                .orElseGet(() -> new BulkLines.Line(
                        row, new StateBadge("state-off", "–", getTranslation("bulk.row.stopped")), ""));
    }

    private BulkLines.Line failed(BulkRow row, String why) {
        return new BulkLines.Line(row, new StateBadge("due-overdue", "!", getTranslation("bulk.row.failed")), why);
    }

    private BulkLines.Line shut(BulkRow row) {
        return new BulkLines.Line(
                row,
                new StateBadge("state-off", "–", getTranslation("bulk.row.left-out")),
                row.obstacle() == null ? "" : row.obstacle());
    }

    private static List<BulkRow> open(List<BulkRow> rows) {
        return rows.stream().filter(BulkRow::open).toList();
    }

    private static Set<String> ids(List<BulkRow> rows) {
        return rows.stream().map(BulkRow::id).collect(Collectors.toSet());
    }

    private static H2 heading(String text) {
        H2 title = new H2(text);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    /** Whoever does not see the page is led to where it begins anew. */
    private void show(H2 title, Component part) {
        removeAll();
        add(part);
        title.scrollIntoView();
        title.getElement().callJsFunction("focus");
    }
}
