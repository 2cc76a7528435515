package vn.tiendo.file.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field, which speaks English unless told. */
final class UploadTexts {

    private final Component page;

    private UploadTexts(Component page) {
        this.page = page;
    }

    static UploadI18N of(Component page) {
        UploadTexts texts = new UploadTexts(page);
        return new UploadI18N()
                .setFile(new UploadI18N.File()
                        .setRetry(texts.t("retry"))
                        .setStart(texts.t("start"))
                        .setRemove(page.getTranslation("file.remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.t("too-many"))
                        .setFileIsTooBig(page.getTranslation("file.too-large"))
                        .setIncorrectFileType(page.getTranslation("file.wrong-type")))
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
                        .setFileTooLarge(page.getTranslation("file.too-large")));
    }

    private String t(String word) {
        return page.getTranslation("file.upload." + word);
    }
}
