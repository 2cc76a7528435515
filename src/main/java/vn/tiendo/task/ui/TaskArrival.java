package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;

/** From one task to the next: says what is done, who has it now and what is open instead, and begins at the top (UX-07). */
final class TaskArrival {

    private TaskArrival() {}

    /** @param opened the task that opens instead; null if none of the reader's waits */
    static void tell(Component page, TaskPage done, TaskPage.After after, @Nullable TaskRow opened) {
        List<String> sentences = new ArrayList<>();
        String title = page.getTranslation(done.step().step() + ".title");
        sentences.add(
                after.outcome().equals("RETURNED")
                        ? page.getTranslation("task.done.returned", title)
                        : page.getTranslation("task.done", title));
        for (TaskPage.Handed next : after.next()) {
            sentences.add(
                    page.getTranslation("task.done.next", page.getTranslation(next.step() + ".title"), next.holder()));
        }
        if (opened != null) {
            sentences.add(page.getTranslation(
                    "task.done.opened", page.getTranslation(opened.step() + ".title"), opened.subject()));
        }
        Toasts.done(String.join(" ", sentences));
    }

    /** The page is the same one with new content: without this it would stay scrolled to where the last button was. */
    static void at(PageHeader header) {
        header.getChildren().filter(H1.class::isInstance).map(H1.class::cast).forEach(heading -> {
            heading.getElement().setAttribute("tabindex", "-1");
            heading.getElement()
                    .executeJs("this.closest('.page').scrollIntoView({block: 'start'});"
                            + "this.focus({preventScroll: true});");
        });
    }
}
