package vn.tiendo.longrun.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Polling;
import vn.tiendo.shared.ui.ProgressLine;
import vn.tiendo.shared.ui.Submit;

/** A bar as long as something goes on, with a way to give it up. It goes on when the reader leaves the page. */
public class RunPanel extends Div {

    /** What takes longer than ten minutes keeps nobody's session open. */
    private static final int LOOKS = 1_200;

    private final transient LongRun<?> run;
    private final transient Supplier<String> count;
    private final transient Runnable over;
    private final ProgressLine line;
    private final Span told = new Span();
    private final Button stop = new Button(getTranslation("longrun.stop"), click -> stop());
    private transient @Nullable Registration polling;
    private int looks;

    /**
     * @param label what is being done
     * @param count how far it is, in words
     * @param over what the page does once it is over
     */
    public RunPanel(LongRun<?> run, String label, Supplier<String> count, Runnable over) {
        this.run = run;
        this.count = count;
        this.over = over;
        this.line = new ProgressLine(label);
        addClassName("long-run");
        told.setText(label + ".");
        told.getElement().setAttribute("role", "status");
        stop.setDisableOnClick(true);
        add(told, line, stop);
        show();
    }

    private void show() {
        boolean waiting = run.state() == LongRun.State.WAITING;
        boolean whole = run.of() >= 0 && run.done() >= run.of();
        String text = waiting ? getTranslation("longrun.waiting") : count.get();
        line.show(
                run.done(),
                waiting ? LongRun.UNKNOWN : run.of(),
                whole && !waiting ? text + " " + getTranslation("longrun.ending") : text);
        stop.setVisible(run.stoppable());
    }

    private void stop() {
        if (run.stop()) {
            told.setText(getTranslation("longrun.stopping"));
        }
        look();
    }

    private void look() {
        looks++;
        if (run.over()) {
            rest();
            over.run();
            return;
        }
        show();
        if (looks > LOOKS) {
            rest();
            told.setText(getTranslation("longrun.look-again"));
        }
    }

    /** What came of a run that is not done, in words. */
    public static String failure(Component owner, LongRun<?> run) {
        if (run.state() == LongRun.State.STOPPED) {
            return owner.getTranslation("longrun.stopped");
        }
        Refused refusal = run.refusal();
        return refusal == null ? owner.getTranslation("longrun.failed", run.fault()) : Submit.inFull(owner, refusal);
    }

    private void rest() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = Polling.begin(attached.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        rest();
    }
}
