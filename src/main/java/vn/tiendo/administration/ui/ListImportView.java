package vn.tiendo.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.administration.AdministrationLinks;
import vn.tiendo.administration.ImportRunService;
import vn.tiendo.administration.ListImport;
import vn.tiendo.administration.ListImportService;
import vn.tiendo.administration.ListKind;
import vn.tiendo.administration.ListPreview;
import vn.tiendo.file.ui.UploadTexts;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.longrun.ui.RunPanel;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.spreadsheet.SpreadsheetReader;
import vn.tiendo.spreadsheet.SpreadsheetWriter;

/** A list is chosen, tried without changing anything, and brought in when nothing is wrong with it. */
@Route(AdministrationLinks.IMPORT)
@RolesAllowed("ADMIN")
class ListImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "loai";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String[] ENDINGS = {".xlsx", ".csv"};

    private final transient ListImportService imports;
    private final transient ImportRunService runs;
    private final transient DueText words;
    private final RadioButtonGroup<ListKind> kind = new RadioButtonGroup<>();
    private final Div hints = new Div();
    private final Div result = new Div();

    ListImportView(ListImportService imports, ImportRunService runs, DueText words) {
        this.imports = imports;
        this.runs = runs;
        this.words = words;
        addClassNames("page", "list-import");
        kind.setLabel(getTranslation("administration.import.kind"));
        kind.setItems(ListKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("ListKind." + each.name()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        AdministrationLinks.IMPORT,
                        QueryParameters.of(KIND, change.getValue().name())));
            }
        });
        result.addClassName("import-result");
        result.getElement().setAttribute("role", "status");
        Div sheet = new Div(kind, hints, field());
        sheet.addClassName("sheet");
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("administration.import.text")), sheet, result);
    }

    /** The kind stands in the URL. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .orElse("");
        kind.setValue(Arrays.stream(ListKind.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(ListKind.UNITS));
        result.removeAll();
        runs.last().ifPresent(this::show);
        hints.removeAll();
        String name = getTranslation("administration.import.file." + kind.getValue());
        Div templates = new Div(
                download(
                        name + ".xlsx",
                        XLSX,
                        () -> SpreadsheetWriter.xlsx(
                                getTranslation("administration.import.sheet"), imports.template(kind.getValue()))),
                download(name + ".csv", CSV, () -> SpreadsheetWriter.csv(imports.template(kind.getValue()))));
        templates.addClassName("templates");
        hints.add(
                new Paragraph(getTranslation("administration.import.kind.hint." + kind.getValue())),
                new H2(getTranslation("administration.import.template")),
                templates);
    }

    private static Anchor download(String name, String type, Supplier<byte[]> content) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                name);
    }

    private Div field() {
        Upload field = new Upload(new Receiver());
        field.setAcceptedFileExtensions(ENDINGS);
        field.setMaxFileSize(SpreadsheetReader.MAX_BYTES);
        field.setI18n(UploadTexts.of(this, String.join(", ", ENDINGS)));
        field.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        field.addAllFinishedListener(finished -> field.clearFileList());
        Paragraph hint = new Paragraph(getTranslation("administration.import.upload.hint"));
        hint.addClassName("hint");
        return new Div(new H2(getTranslation("administration.import.upload")), hint, field);
    }

    private void tell(String problem) {
        Paragraph text = new Paragraph(problem);
        text.addClassName("warning");
        result.removeAll();
        result.add(text);
    }

    /** What the list would do; also called by tests, which have no browser to upload with. */
    void show(String fileName, byte[] content) {
        Optional<ListImport> before = runs.last();
        if (before.filter(run -> !run.over()).isPresent()) {
            show(before.get());
            Paragraph wait = new Paragraph(getTranslation("administration.import.wait", fileName));
            wait.addClassName("warning");
            result.add(wait);
            return;
        }
        try {
            ListPreview preview = imports.check(kind.getValue(), fileName, content);
            before.ifPresent(runs::forget);
            result.removeAll();
            result.add(new PreviewPanel(
                    preview,
                    words,
                    fileName,
                    this::download,
                    () -> show(runs.start(preview.kind(), fileName, content))));
        } catch (Refused refused) {
            tell(Submit.message(this, refused));
        }
    }

    /** The reader's last list: on its way, also when he comes back, or what came of it. */
    private void show(ListImport run) {
        result.removeAll();
        if (!run.over()) {
            result.add(new RunPanel(
                    run,
                    getTranslation("administration.import.running", run.fileName()),
                    () -> count(run),
                    () -> show(run)));
            return;
        }
        Paragraph text = new Paragraph(
                run.fileName() + ": " + run.result().map(this::done).orElseGet(() -> RunPanel.failure(this, run)));
        text.addClassName(run.state() == LongRun.State.DONE ? "done" : "warning");
        result.add(text);
    }

    private String count(ListImport run) {
        return run.of() < 0
                ? getTranslation("administration.import.judging")
                : getTranslation("administration.import.count." + run.kind(), run.done(), run.of());
    }

    private String done(ListPreview done) {
        return getTranslation("administration.import.done", done.added(), done.changed())
                + (done.removed() == 0
                        ? ""
                        : " " + getTranslation("administration.import.done.removed", done.removed()));
    }

    private Anchor download(byte[] problems) {
        return download(getTranslation("administration.import.problems.file"), CSV, () -> problems);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.import.title");
    }

    /** Takes the bytes outside the session's lock, never more than are allowed. */
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                byte[] bytes = content.readNBytes(SpreadsheetReader.MAX_BYTES + 1);
                event.getUI().access(() -> show(event.getFileName(), bytes));
            }
        }

        @Override
        public long getFileSizeMax() {
            return SpreadsheetReader.MAX_BYTES;
        }
    }
}
