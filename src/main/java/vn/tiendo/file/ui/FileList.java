package vn.tiendo.file.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Actor;

/** Files as links to download, with their size. */
public class FileList extends UnorderedList {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    public FileList(List<StoredFile> files) {
        this(files, null);
    }

    FileList(List<StoredFile> files, @Nullable Consumer<UUID> remove) {
        addClassName("attachments");
        files.forEach(file -> add(line(file, remove)));
    }

    private ListItem line(StoredFile file, @Nullable Consumer<UUID> remove) {
        Anchor link = new Anchor(FileUpload.PATH + file.id(), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span size = new Span(getTranslation(
                "file.size", String.format(Locale.GERMANY, "%.1f", Math.max(0.1, file.size() / MEGABYTE))));
        size.addClassName("muted");
        ListItem item = new ListItem(link, new Span(" "), size);
        if (remove != null && file.uploadedBy().equals(Actor.current().personId())) {
            Button button = new Button(getTranslation("file.remove"), click -> remove.accept(file.id()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("file.remove.named", file.name()));
            item.add(button);
        }
        return item;
    }
}
