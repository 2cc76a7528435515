package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;

/** From one task to the next: says what is done, who has the work now and which task is open instead (UX-07). */
final class CompletionToast {

    private CompletionToast() {}

    /** @param opened the task that opens instead; null if none of the reader's waits */
    static void show(Component page, TaskPage done, TaskPage.After after, @Nullable TaskRow opened) {
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
}
