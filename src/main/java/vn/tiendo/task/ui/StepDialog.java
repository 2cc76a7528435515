package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;

/**
 * The sheet of a step on top of the page where somebody found it; the page's address says which step, so that going back
 * closes it, asking about what was typed as on the step's own page.
 */
public class StepDialog extends Dialog {

    static final String STEP = "viec";

    private static final String PLAIN = "event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey";

    /** What stands in the field that has the focus counts as typed, though nobody has left the field. */
    private static final String BRING_ALONG =
            "document.activeElement?.closest('vaadin-text-field, vaadin-text-area')?.dispatchEvent(new CustomEvent('change'))";

    /** To where the step was opened; to the first of those that are left, or to the heading, if it is there no more. */
    private static final String FOCUS = "const page = this.parentElement; const focus = () => {"
            + " const goal = page.querySelector(`.card-title[href=\"${$0}\"]`) ?? page.querySelector('.task-card .card-title')"
            + " ?? page.querySelector('h1'); if (goal.matches('h1')) { goal.tabIndex = -1; } goal.focus(); };"
            + " focus(); this.addEventListener('closed', focus, { once: true });"; // at once, else the frame leads to
    // the heading

    /** Not further than to the page below, however often somebody asks. */
    private static final String BACK = "if (new URLSearchParams(location.search).has($0)) { history.back(); }";

    private final String path;
    private final transient Runnable changed;
    private final transient TaskListService tasks;
    private final transient StepParts parts;
    private final transient TaskCards cards;
    private @Nullable String shown;
    private boolean openedHere;

    StepDialog(String path, Runnable changed, TaskListService tasks, StepParts parts, TaskCards cards) {
        this.path = path;
        this.changed = changed;
        this.tasks = tasks;
        this.parts = parts;
        this.cards = cards;
        addClassName("step-dialog");
        setModality(ModalityMode.VISUAL); // the page below goes on to show what is new
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> askToClose());
    }

    /** A step as a card whose link opens it here; in a tab of its own it is the step's page. */
    public ListItem card(TaskRow row, Component where) {
        Anchor title = new Anchor(TaskLinks.task(row.id()), where.getTranslation(row.step() + ".title"));
        title.getElement().setAttribute("aria-haspopup", "dialog");
        title.getElement()
                .addEventListener("click", click -> open(row.id()))
                .setFilter(PLAIN)
                .addEventData(PLAIN + " && event.preventDefault()");
        return cards.card(row, title, where);
    }

    private void open(String taskId) {
        openedHere = true;
        ui().navigate(path, QueryParameters.of(STEP, taskId));
    }

    /** Shows the step that the address of the page names, or none. */
    public void follow(Location location) {
        String taskId = location.getQueryParameters().getSingleParameter(STEP).orElse(null);
        if (taskId == null) {
            leave();
        } else if (!taskId.equals(shown)) {
            show(tasks.page(taskId));
        }
    }

    private void show(TaskPage page) {
        String taskId = page.step().taskId();
        String title = getTranslation(page.step().step() + ".title");
        removeAll();
        setHeaderTitle(title);
        getHeader().removeAll();
        Button close = new Button("✕", click -> askToClose());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("dialog-close");
        close.setAriaLabel(getTranslation("task.dialog.close"));
        getHeader().add(close);
        add(
                new NewTabLink(TaskLinks.task(taskId), getTranslation("task.dialog.page")),
                new StepSheet(page, parts, new OnTop(taskId)));
        shown = taskId;
        open();
    }

    /** Whoever came from this page goes back to it; whoever came by the address goes there. */
    private void askToClose() {
        getElement().executeJs(BRING_ALONG).then(brought -> {
            if (openedHere) {
                getElement().executeJs(BACK, STEP);
            } else {
                ui().navigate(path);
            }
        });
    }

    private void leave() {
        if (shown != null) {
            getElement().executeJs(FOCUS, TaskLinks.task(shown));
            shown = null;
            openedHere = false;
            close();
            removeAll();
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }

    /** The sheet within the dialog. */
    private final class OnTop implements StepSheet.Around {

        private final String taskId;

        private OnTop(String taskId) {
            this.taskId = taskId;
        }

        @Override
        public void changed() {
            show(tasks.page(taskId));
            changed.run();
        }

        @Override
        public void completed(TaskPage page) {
            CompletionToast.show(StepDialog.this, page, tasks.after(taskId), null);
            UI ui = ui();
            leave(); // nothing else that was typed there is asked about
            ui.navigate(path);
        }
    }
}
