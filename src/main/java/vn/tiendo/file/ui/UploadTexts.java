package vn.tiendo.file.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.NumberFormat;

/** The words of the upload field, and sizes as people write them. */
public final class UploadTexts {

    private static final double KILO = 1024;

    private static final String FILES = ".pdf, .docx, .xlsx, .jpg, .png";

    private final Component page;

    private UploadTexts(Component page) {
        this.page = page;
    }

    public static UploadI18N of(Component page) {
        return of(page, FILES);
    }

    /** @param endings what the field takes, e.g. {@code .xlsx, .csv} */
    public static UploadI18N of(Component page, String endings) {
        UploadTexts texts = new UploadTexts(page);
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(texts.t("add")).setMany(texts.t("add")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(texts.t("drop")).setMany(texts.t("drop")))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.t("retry"))
                        .setStart(texts.t("start"))
                        .setRemove(texts.t("remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.t("too-many"))
                        .setFileIsTooBig(texts.t("too-big"))
                        .setIncorrectFileType(page.getTranslation("file.upload.wrong-type", endings)))
                .setUploading(texts.uploading());
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("connecting"))
                        .setStalled(t("stalled"))
                        .setProcessing(t("processing"))
                        .setHeld(t("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("remaining"))
                        .setUnknown(t("remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("unavailable"))
                        .setUnexpectedServerError(t("failed"))
                        .setForbidden(t("forbidden"))
                        .setFileTooLarge(t("too-big")));
    }

    /** A size in bytes, KB or MB, with at most one decimal. */
    static String size(Component page, long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(
                page.getUI().map(ui -> ui.getLocale()).orElseThrow());
        number.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return page.getTranslation("file.size.bytes", number.format(bytes));
        }
        return bytes < KILO * KILO
                ? page.getTranslation("file.size.kb", number.format(bytes / KILO))
                : page.getTranslation("file.size.mb", number.format(bytes / KILO / KILO));
    }

    private String t(String word) {
        return page.getTranslation("file.upload." + word);
    }
}
