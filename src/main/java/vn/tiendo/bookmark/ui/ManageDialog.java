package vn.tiendo.bookmark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.bookmark.Bookmark;
import vn.tiendo.bookmark.BookmarkService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;

/** Renames and deletes one's own saved filters of a page. */
class ManageDialog extends Dialog {

    private final transient BookmarkService bookmarks;
    private final String page;
    private final transient Runnable changed;
    private final Div list = new Div();

    ManageDialog(BookmarkService bookmarks, String page, Runnable changed) {
        this.bookmarks = bookmarks;
        this.page = page;
        this.changed = changed;
        setHeaderTitle(getTranslation("bookmark.manage.title"));
        addClassName("form-dialog");
        setWidth("28rem");
        add(list);
        getFooter().add(new Button(getTranslation("bookmark.close"), click -> close()));
        fill();
    }

    private void fill() {
        list.removeAll();
        bookmarks.list(page).stream().filter(Bookmark::mine).forEach(bookmark -> list.add(form(bookmark)));
        if (list.getChildren().findAny().isEmpty()) {
            close();
        }
    }

    private FormPanel form(Bookmark bookmark) {
        FormPanel form = new FormPanel();
        TextField name = form.field("name", new TextField(getTranslation("bookmark.name")));
        name.setValue(bookmark.name());
        if (bookmark.shared()) {
            name.setHelperText(getTranslation("bookmark.shared-with", bookmark.unit()));
        }
        form.action(getTranslation("bookmark.rename"), () -> {
            bookmarks.rename(bookmark.id(), name.getValue());
            Toasts.done(getTranslation("bookmark.renamed"));
            done();
        });
        Question question = new Question(
                getTranslation("bookmark.delete.title", bookmark.name()),
                getTranslation(bookmark.shared() ? "bookmark.delete.shared" : "bookmark.delete.own"));
        form.action(getTranslation("bookmark.delete"), () -> question, () -> {
            bookmarks.delete(bookmark.id());
            Toasts.done(getTranslation("bookmark.deleted"));
            done();
        });
        return form;
    }

    private void done() {
        fill();
        changed.run();
    }
}
