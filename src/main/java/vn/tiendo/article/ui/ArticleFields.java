package vn.tiendo.article.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.file.FileService;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownPicture;
import vn.tiendo.prose.ui.MarkdownField;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Everything that is entered of an article, in the order in which it is written. */
class ArticleFields extends Div {

    /** What there is to choose from. @param portals names by unit @param sections of a unit's portal */
    record Choice(Map<UUID, String> portals, Function<UUID, List<String>> sections) {}

    private final transient Choice choice;
    private final Select<UUID> portal = new Select<>();
    private final Select<ArticleDraft.Genre> genre = new Select<>();
    private final ComboBox<String> section;
    private final TextField title;
    private final TextArea lead;
    private final MarkdownField body;
    private final TextField penName;
    private final Checkbox reprint;
    private final TextField source;
    private final VietnameseDatePicker eventOn;
    private final VietnameseDatePicker displayUntil;
    private final TextField keywords;
    private final Checkbox urgent;
    private final TextArea urgentReason;
    private final PictureFields pictures;
    private int version;

    ArticleFields(FormPanel form, FileService files, UUID article, Choice choice, Runnable changed) {
        this.choice = choice;
        portal.setLabel(required("article.portal"));
        portal.setItems(choice.portals().keySet());
        portal.setItemLabelGenerator(unit -> choice.portals().getOrDefault(unit, ""));
        genre.setLabel(required("article.genre"));
        genre.setItems(ArticleDraft.Genre.values());
        genre.setItemLabelGenerator(each -> getTranslation("ArticleDraft.Genre." + each));
        section = new ComboBox<>(required("article.section"));
        title = text("article.title", ArticleDraft.LONGEST_TITLE, true);
        lead = area("article.lead", ArticleDraft.LONGEST_LEAD);
        body = new MarkdownField(required("article.body"), file -> picture(file));
        body.limitTo(ArticleDraft.LONGEST_BODY);
        body.setHelperText(getTranslation("article.body.hint"));
        penName = text("article.pen-name", ArticleDraft.LONGEST_PEN_NAME, false);
        penName.setHelperText(getTranslation("article.pen-name.hint"));
        reprint = new Checkbox(getTranslation("article.reprint"));
        source = text("article.source", ArticleDraft.LONGEST_SOURCE, false);
        source.setHelperText(getTranslation("article.source.hint"));
        eventOn = new VietnameseDatePicker(getTranslation("article.event-on"));
        displayUntil = new VietnameseDatePicker(getTranslation("article.display-until"));
        displayUntil.setHelperText(getTranslation("article.display-until.hint"));
        keywords = text("article.keywords", ArticleDraft.LONGEST_KEYWORDS, false);
        urgent = new Checkbox(getTranslation("article.urgent"));
        urgentReason = area("article.urgent-reason", ArticleDraft.LONGEST_REASON);
        urgentReason.setHelperText(getTranslation("article.urgent-reason.hint"));
        pictures = new PictureFields(files, article, form, this::insert, changed);
        form.field("portal", portal);
        form.field("genre", genre);
        form.field("section", section);
        form.field("title", title);
        form.field("lead", lead);
        form.field("body", body);
        form.content(pictures);
        form.bind("pictures", body);
        form.field("penName", penName);
        form.content(reprint);
        form.field("source", source);
        form.field("eventOn", eventOn);
        form.field("displayUntil", displayUntil);
        form.field("keywords", keywords);
        form.content(urgent);
        form.field("urgentReason", urgentReason);
        portal.addValueChangeListener(change -> offerSections(change.getValue()));
        urgent.addValueChangeListener(change -> urgentReason.setVisible(change.getValue()));
        urgentReason.setVisible(false);
    }

    private TextField text(String key, int longest, boolean required) {
        TextField field = new TextField(required ? required(key) : getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private TextArea area(String key, int longest) {
        TextArea field = new TextArea(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    private void offerSections(@Nullable UUID unit) {
        String chosen = section.getValue();
        List<String> names = unit == null ? List.of() : choice.sections().apply(unit);
        section.setItems(names);
        section.setValue(chosen != null && names.contains(chosen) ? chosen : null);
    }

    private Optional<MarkdownPicture> picture(UUID file) {
        return pictures == null
                ? Optional.empty()
                : PictureLinks.of(pictures.read(), this).apply(file);
    }

    /** Its description may still be missing; the author finds the place again by the picture's number. */
    private void insert(int number, ArticleDraft.Picture picture) {
        String name = picture.alt().isBlank() ? getTranslation("article.picture.n", number) : picture.alt();
        body.setValue(body.getValue().stripTrailing() + "\n\n" + Markdown.picture(picture.fileId(), name) + "\n");
    }

    /** Puts imported text in the place of what there was, or below it. */
    void take(String markdown, boolean below) {
        body.setValue(below ? body.getValue().stripTrailing() + "\n\n" + markdown : markdown);
    }

    PictureFields pictures() {
        return pictures;
    }

    void show(ArticleDraft draft) {
        version = draft.version();
        portal.setValue(choice.portals().containsKey(draft.portalUnitId()) ? draft.portalUnitId() : null);
        genre.setValue(draft.genre());
        section.setValue(draft.section().isEmpty() ? null : draft.section());
        title.setValue(draft.title());
        lead.setValue(draft.lead());
        pictures.show(draft.pictures());
        body.setValue(draft.body());
        penName.setValue(draft.penName());
        reprint.setValue(draft.reprint());
        source.setValue(draft.source());
        eventOn.setValue(draft.eventOn());
        displayUntil.setValue(draft.displayUntil());
        keywords.setValue(draft.keywords());
        urgent.setValue(draft.urgent());
        urgentReason.setVisible(draft.urgent());
        urgentReason.setValue(draft.urgentReason());
    }

    /** Where it stands cannot be changed any more. */
    void fixPortal() {
        portal.setReadOnly(true);
        urgent.setReadOnly(true);
    }

    void saved(int now) {
        version = now;
    }

    ArticleDraft read() {
        return new ArticleDraft(
                version,
                portal.getValue(),
                genre.getValue(),
                title.getValue(),
                lead.getValue(),
                body.getValue(),
                Optional.ofNullable(section.getValue()).orElse(""),
                penName.getValue(),
                source.getValue(),
                reprint.getValue(),
                eventOn.getValue(),
                displayUntil.getValue(),
                keywords.getValue(),
                urgent.getValue(),
                urgentReason.getValue(),
                pictures.read());
    }
}
