package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.ReadablePortal;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The filters of a list of articles; each change opens the list anew. */
class ArticleFilterFields extends Div {

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final transient PortalService portals;
    private final transient Consumer<ArticlePlace> open;
    private final TextField words = new TextField();
    private final ComboBox<ReadablePortal> portal = new ComboBox<>();
    private final ComboBox<String> section = new ComboBox<>();
    private final Select<Genre> genre = new Select<>();
    private final Select<Shelf> shelf = new Select<>();
    private final ComboBox<UnitRef> unit = new ComboBox<>();
    private final VietnameseDatePicker from;
    private final VietnameseDatePicker to;
    private final Details more;
    private Kind kind = Kind.ALL;

    ArticleFilterFields(PortalService portals, OrganizationService organization, Consumer<ArticlePlace> open) {
        this.portals = portals;
        this.open = open;
        addClassNames("row", "inbox-filters");
        words.setLabel(getTranslation("article.list.words"));
        words.addClassName("search-box");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        portal.setLabel(getTranslation("article.list.portal"));
        portal.setItemLabelGenerator(ReadablePortal::name);
        section.setLabel(getTranslation("article.list.section"));
        genre.setLabel(getTranslation("article.list.genre"));
        genre.setItems(Genre.values());
        genre.setItemLabelGenerator(each -> text(each == null ? null : "ArticleDraft.Genre." + each));
        shelf.setLabel(getTranslation("article.list.shelf"));
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(each -> text(each == null ? null : each.key()));
        Stream.of(genre, shelf).forEach(select -> {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(getTranslation("article.list.any"));
        });
        unit.setLabel(getTranslation("article.list.unit"));
        unit.setItemLabelGenerator(UnitRef::name);
        unit.setItems(query ->
                organization.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        from = new VietnameseDatePicker(getTranslation("article.list.from"));
        to = new VietnameseDatePicker(getTranslation("article.list.to"));
        Stream.of(portal, section, unit).forEach(box -> box.setClearButtonVisible(true));
        Stream.of(from, to).forEach(day -> day.setClearButtonVisible(true));
        for (Component field : List.of(words, portal, shelf, section, genre, unit, from, to)) {
            ((HasValue<?, ?>) field).addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    open.accept(place());
                }
            });
        }
        Div rest = new Div(section, genre, unit, from, to);
        rest.addClassName("row");
        more = new Details(getTranslation("article.list.filters"), rest);
        more.addClassName("more-filters");
        add(words, portal, shelf, more);
    }

    private String text(@Nullable String key) {
        return getTranslation(key == null ? "article.list.any" : key);
    }

    /** @param author whose articles are looked for, if it is filtered by the author's unit */
    void show(ArticlePlace place, List<ReadablePortal> known, @Nullable UnitRef author) {
        kind = place.kind();
        words.setValue(place.words());
        portal.setItems(known);
        portal.setValue(known.stream()
                .filter(each -> each.code().equals(place.portal()))
                .findFirst()
                .orElse(null));
        ReadablePortal chosen = portal.getValue();
        List<String> sections = chosen == null ? List.of() : portals.sections(chosen.unitId());
        section.setItems(Stream.concat(sections.stream(), Stream.of(place.section()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        section.setValue(place.section().isEmpty() ? null : place.section());
        section.setPlaceholder(chosen == null ? getTranslation("article.list.section.hint") : "");
        genre.setValue(place.genre());
        shelf.setValue(place.shelf());
        unit.setValue(author);
        unit.setVisible(place.kind() != Kind.MINE);
        from.setValue(place.from());
        to.setValue(place.to());
        more.setOpened(Stream.of(place.section(), place.unit()).anyMatch(text -> !text.isEmpty())
                || Stream.of(place.genre(), place.from(), place.to()).anyMatch(Objects::nonNull));
    }

    private ArticlePlace place() {
        return new ArticlePlace(
                kind,
                words.getValue().strip(),
                portal.getValue() == null ? "" : portal.getValue().code(),
                Objects.requireNonNullElse(section.getValue(), ""),
                genre.getValue(),
                shelf.getValue(),
                unit.getValue() == null ? "" : unit.getValue().code(),
                from.getValue(),
                to.getValue(),
                ArticleLists.PAGE);
    }
}
