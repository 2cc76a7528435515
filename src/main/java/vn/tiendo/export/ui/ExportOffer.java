package vn.tiendo.export.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.export.Export;
import vn.tiendo.export.TooManyExports;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Polling;
import vn.tiendo.shared.ui.ProgressLine;
import vn.tiendo.shared.ui.Submit;

/**
 * E.g. "Tải .xlsx": writes the list that the page shows, tells how far that is, lets it be stopped, and hands the file over once. It
 * goes with the page: who leaves, or changes the filter, wants another file.
 */
class ExportOffer extends Div {

    /** For so long the page looks whether the file was taken. */
    private static final int LOOKS = 120;

    private final transient Supplier<Export> start;
    private final Button begin;
    private final ProgressLine progress = new ProgressLine(getTranslation("export.writing"));
    private final Button cancel = new Button(getTranslation("export.cancel"));
    private final Span told = new Span();
    private @Nullable Anchor link;
    private transient @Nullable Export export;
    private @Nullable Registration polling;
    private int looks;

    /** @param text of the button */
    ExportOffer(String text, Supplier<Export> start) {
        this.start = start;
        this.begin = new Button(text);
        addClassName("export");
        begin.addClickListener(click -> begin());
        begin.setDisableOnClick(false);
        cancel.addClickListener(click -> cancel());
        told.addClassName("export-told");
        told.getElement().setAttribute("role", "status");
        add(begin, progress, cancel, told);
        show(false);
    }

    private void begin() {
        Export other = VaadinSession.getCurrent().getAttribute(Export.class);
        if (other != null && other.running()) {
            told.setText(getTranslation("export.busy"));
            return;
        }
        forget();
        Export begun;
        try {
            begun = start.get();
        } catch (TooManyExports refusal) {
            told.setText(Submit.message(this, refusal));
            return;
        }
        VaadinSession.getCurrent().setAttribute(Export.class, begun);
        export = begun;
        told.setText(getTranslation("export.writing"));
        show(true);
        cancel.focus();
        poll();
        look();
    }

    private void cancel() {
        forget();
        show(false);
        told.setText(getTranslation("export.cancelled"));
        begin.focus();
    }

    private void look() {
        Export now = export;
        if (now == null) {
            return;
        }
        switch (now.state()) {
            case WAITING -> progress.show(0, -1, getTranslation("export.waiting"));
            case WRITING -> progress.show(now.written(), now.rows(), count(now));
            case READY -> ready(now);
            case TAKEN -> {
                over(getTranslation("export.taken", now.written()));
            }
            case FAILED -> over(failure(now));
            case DROPPED -> over(getTranslation("export.cancelled"));
        }
    }

    private String count(Export now) {
        return now.rows() < 0
                ? getTranslation("export.rows", now.written())
                : getTranslation("export.progress", now.written(), now.rows());
    }

    /** The download begins by itself; where the browser does not let it, the link is there. */
    private void ready(Export done) {
        if (link != null) {
            looks++;
            if (looks > LOOKS) {
                rest();
            }
            return;
        }
        progress.setVisible(false);
        cancel.setVisible(false);
        DownloadHandler handler = event -> send(done, event);
        Anchor ready = new Anchor(handler, getTranslation("export.take"));
        ready.getElement().setAttribute("download", true);
        ready.addClassName("action-link");
        ready.getElement().addEventListener("click", click -> poll());
        addComponentAtIndex(0, ready);
        link = ready;
        told.setText(getTranslation("export.ready", done.written()));
        ready.focus();
        ready.getElement().executeJs("this.click()");
    }

    private static void send(Export done, DownloadEvent event) throws IOException {
        event.setFileName(done.fileName());
        event.setContentType(SheetFormat.XLSX.contentType());
        if (!done.send(event.getOutputStream())) {
            event.getResponse().setStatus(HttpStatusCode.GONE.getCode());
        }
    }

    private String failure(Export failed) {
        Refused refusal = failed.refusal();
        return refusal == null ? getTranslation("export.failed", failed.fault()) : Submit.message(this, refusal);
    }

    private void over(String text) {
        forget();
        show(false);
        told.setText(text);
    }

    private void show(boolean running) {
        begin.setVisible(!running);
        progress.setVisible(running);
        cancel.setVisible(running);
    }

    private void poll() {
        looks = 0;
        if (polling == null) {
            polling = getUI().map(ui -> Polling.begin(ui, this::look)).orElse(null);
        }
    }

    private void rest() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    /** Nothing is left of the last one, neither here nor on the disk. */
    private void forget() {
        rest();
        if (export != null) {
            export.drop();
            export = null;
        }
        if (link != null) {
            remove(link);
            link = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        forget();
        show(false);
        told.setText("");
    }
}
