package vn.tiendo.prose.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.prose.Markdown;

/** A text as its readers will see it; nothing but what {@link Markdown#toHtml} makes gets onto the page. */
public class MarkdownPreview extends Div {

    private final transient Function<UUID, Optional<String>> pictures;
    private String shown = "";

    /** @param pictures the address on this server of a picture that the text names */
    public MarkdownPreview(Function<UUID, Optional<String>> pictures) {
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
