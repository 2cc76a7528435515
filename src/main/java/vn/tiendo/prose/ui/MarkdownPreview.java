package vn.tiendo.prose.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownPicture;

/** A text as its readers will see it; nothing but what {@link Markdown#toHtml} makes gets onto the page. */
public class MarkdownPreview extends Div {

    private final transient Function<UUID, Optional<MarkdownPicture>> pictures;
    private String shown = "";

    /** @param pictures how a picture that the text names is shown */
    public MarkdownPreview(Function<UUID, Optional<MarkdownPicture>> pictures) {
        this.pictures = pictures;
        addClassName("prose");
        show("");
    }

    public void show(String markdown) {
        String html = Markdown.toHtml(markdown, pictures);
        if (html.equals(shown) && !html.isEmpty()) {
            return;
        }
        shown = html;
        removeAll();
        if (html.isBlank()) {
            add(new Paragraph(getTranslation("prose.preview.empty")));
        } else {
            add(new Html("<div>" + html + "</div>"));
        }
    }

    /** The HTML that stands on the page. */
    String html() {
        return shown;
    }
}
