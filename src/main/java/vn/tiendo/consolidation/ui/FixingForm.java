package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.longrun.ui.RunPanel;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.FormPanel;

/** While figures are being fixed a bar stands in the place of the form; what is refused is told there, with nothing typed lost. */
class FixingForm extends Div {

    private final FormPanel form;
    private final transient Runnable refused;
    private final transient Runnable done;
    private final Div told = new Div();

    /**
     * @param refused what the form shows anew when its entries were refused
     * @param done what the page does when the figures are fixed
     */
    FixingForm(FormPanel form, Runnable refused, Runnable done) {
        this.form = form;
        this.refused = refused;
        this.done = done;
        add(told, form);
    }

    /** The run that this form began, or that somebody began before. */
    void watch(LongRun<?> run) {
        form.setVisible(false);
        told.removeAll();
        told.add(new RunPanel(run, getTranslation("consolidation.fixing"), () -> count(run), () -> over(run)));
    }

    /** What is there already when the page opens: under way, or not done. */
    void found(LongRun<?> run) {
        if (!run.over()) {
            watch(run);
        } else if (run.state() != LongRun.State.DONE) {
            tell(run);
        }
    }

    private String count(LongRun<?> run) {
        return run.of() < 0
                ? getTranslation("consolidation.fixing.reading")
                : getTranslation("consolidation.fixing.count", run.done(), run.of());
    }

    private void over(LongRun<?> run) {
        told.removeAll();
        if (run.state() == LongRun.State.DONE) {
            done.run();
            return;
        }
        form.setVisible(true);
        Refused refusal = run.refusal();
        if (refusal == null) {
            tell(run);
            return;
        }
        if (refusal instanceof InvalidInput) {
            refused.run();
        }
        form.run(() -> {
            throw refusal;
        });
    }

    private void tell(LongRun<?> run) {
        Paragraph text = new Paragraph(RunPanel.failure(this, run));
        text.addClassName("warning");
        text.getElement().setAttribute("role", "status");
        told.add(text);
    }
}
