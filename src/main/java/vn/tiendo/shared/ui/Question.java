package vn.tiendo.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * What is asked before something that cannot be undone.
 *
 * @param title the question itself, e.g. "Chốt số liệu?"
 * @param text what it will mean, with the numbers that count
 */
public record Question(String title, String text) {

    /** @param action the words of the button that was pressed */
    void ask(String action, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("form.ask.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }
}
