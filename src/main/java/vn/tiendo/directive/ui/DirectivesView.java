package vn.tiendo.directive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.tiendo.bookmark.ui.BookmarkMenus;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveSummary;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskLinks;

/** The directives that the person may read, newest first. */
@Route(DirectiveLinks.LIST)
@RolesAllowed("USER")
class DirectivesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;
    private static final int MAX_SUBJECT = 500;
    private static final String QUERY = "q";

    private final transient DirectiveService directives;
    private final transient DueText words;
    private final transient BookmarkMenus bookmarks;
    private final transient DirectivesSheet sheet;
    private final TextField search = new TextField();
    private final Div fields = new Div();
    private final Div list = new Div();

    DirectivesView(DirectiveService directives, DueText words, BookmarkMenus bookmarks, DirectivesSheet sheet) {
        this.sheet = sheet;
        this.directives = directives;
        this.bookmarks = bookmarks;
        this.words = words;
        addClassName("page");
        List<UnitRef> units = directives.draftingUnits();
        PageHeader header = units.isEmpty()
                ? new PageHeader(getPageTitle())
                : new PageHeader(getPageTitle(), beginButton(units.getFirst()));
        search.setLabel(getTranslation("directive.search"));
        search.addClassName("search-box");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(DirectiveLinks.LIST, QueryParameters.of(QUERY, change.getValue())));
            }
        });
        fields.addClassNames("row", "inbox-filters");
        fields.add(search);
        add(header, fields, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse("");
        search.setValue(query);
        ListPlace.remember(event.getLocation());
        fields.getChildren().skip(1).toList().forEach(fields::remove);
        fields.add(bookmarks.on(event.getLocation(), ""));
        list.removeAll();
        List<DirectiveSummary> found = directives.list(query, SHOWN);
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation(query.isEmpty() ? "directive.none" : "directive.none-found"),
                    getTranslation("directive.none.hint")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        found.forEach(directive -> cards.add(card(directive)));
        list.add(sheet.of(query), cards);
    }

    private Button beginButton(UnitRef unit) {
        Button begin = new Button(getTranslation("directive.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(click -> askForSubject(unit));
        return begin;
    }

    /** A draft is named before it is made, so that nobody leaves nameless ones behind. */
    private void askForSubject(UnitRef unit) {
        Dialog dialog = new Dialog(getTranslation("directive.begin"));
        FormPanel form = new FormPanel();
        TextArea subject = form.field("subject", new TextArea(getTranslation("directive.begin.subject")));
        subject.setMaxLength(MAX_SUBJECT);
        form.primary(getTranslation("directive.begin.action"), () -> {
            if (subject.getValue().isBlank()) {
                throw new InvalidInput("subject", "directive.problem.subject-missing");
            }
            UUID id = directives.begin(unit.id());
            directives.save(id, directives.draft(id).about(subject.getValue()));
            dialog.close();
            Toasts.done(getTranslation("directive.begun"));
            String task = directives.draftTask(id);
            getUI().ifPresent(ui -> ui.navigate(TaskLinks.task(task)));
        });
        dialog.setWidth("36rem");
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("directive.begin.cancel"), click -> dialog.close()));
        dialog.addClassName("form-dialog");
        dialog.open();
        subject.focus();
    }

    private ListItem card(DirectiveSummary directive) {
        ListItem card = new ListItem();
        card.addClassName("card");
        String subject = directive.subject().isBlank() ? getTranslation("directive.no-subject") : directive.subject();
        Anchor title = new Anchor(DirectiveLinks.of(directive.id()), subject);
        title.addClassName("card-title");
        Div meta = new Div();
        meta.addClassName("card-meta");
        meta.add(new Span(directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference()));
        if (directive.issuedOn() != null) {
            meta.add(new Span(words.day(directive.issuedOn())));
        }
        meta.add(new StateBadge(
                "directive-" + directive.state().name().toLowerCase(java.util.Locale.ROOT),
                "●",
                getTranslation("DirectiveState." + directive.state())));
        if (directive.due() != null) {
            meta.add(new Span(words.shortly(directive.due())));
        }
        card.add(title, meta);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directive.list.title");
    }
}
