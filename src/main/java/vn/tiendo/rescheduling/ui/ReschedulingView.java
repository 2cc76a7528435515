package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ui.DueFields;
import vn.tiendo.rescheduling.ReschedulingDraft;
import vn.tiendo.rescheduling.ReschedulingFacts;
import vn.tiendo.rescheduling.ReschedulingLinks;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** The following officer moves a directive's dates for all units; what was changed before. */
@Route(ReschedulingLinks.RESCHEDULING + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class ReschedulingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReschedulingService reschedulings;
    private final transient DirectiveService directives;
    private final transient ReschedulingCards cards;
    private final transient DueText words;

    ReschedulingView(
            ReschedulingService reschedulings, DirectiveService directives, ReschedulingCards cards, DueText words) {
        this.reschedulings = reschedulings;
        this.directives = directives;
        this.cards = cards;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new));
    }

    private void fill(UUID id) {
        DirectiveFacts directive = directives.facts(id);
        removeAll();
        add(
                new Anchor(DirectiveLinks.of(id), getTranslation("execution.back-to-directive", directive.reference())),
                new PageHeader(getTranslation("rescheduling.title")),
                new Div(directive.label()));
        List<ReschedulingFacts> changes = reschedulings.ofDirective(id);
        if (!reschedulings.mayPropose(id)) {
            add(new Paragraph(getTranslation("rescheduling.not-yours")));
        } else if (reschedulings.pending(id)) {
            add(new Paragraph(getTranslation("rescheduling.problem.pending")));
        } else {
            add(form(directive));
        }
        Section section = new Section();
        section.add(new H2(getTranslation("rescheduling.changes")));
        section.add(
                changes.isEmpty()
                        ? new Paragraph(getTranslation("rescheduling.changes.none"))
                        : cards.list(changes, () -> fill(id)));
        add(section);
    }

    private FormPanel form(DirectiveFacts directive) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("rescheduling.what")));
        CheckboxGroup<ObligationFacts> chosen =
                form.field("obligations", new CheckboxGroup<>(required("rescheduling.obligations")));
        chosen.addClassName("one-a-line");
        List<ObligationFacts> options = reschedulings.options(directive.id());
        chosen.setItems(options);
        chosen.setItemLabelGenerator(ObligationFacts::label);
        chosen.setRenderer(new ComponentRenderer<>(this::line));
        chosen.setHelperText(getTranslation("rescheduling.obligations.hint"));
        chosen.setValue(
                options.stream().filter(obligation -> !obligation.ownDue()).collect(Collectors.toSet()));
        form.content(new H2(getTranslation("rescheduling.new")));
        DueFields due = new DueFields(getTranslation("rescheduling.due"), form, "due", () -> reading(directive));
        due.show(directive.due() == null ? null : directive.due().wording());
        form.content(due);
        TextArea reason = form.field("reason", new TextArea(required("rescheduling.reason")));
        reason.setHelperText(getTranslation("rescheduling.reason.hint"));
        reason.setMaxLength(ReschedulingDraft.LONGEST_REASON);
        TextField document = form.field("document", new TextField(getTranslation("rescheduling.document")));
        document.setHelperText(getTranslation("rescheduling.document.hint"));
        document.setMaxLength(ReschedulingDraft.LONGEST_DOCUMENT);
        Paragraph effect = new Paragraph();
        effect.getElement().setAttribute("role", "status");
        form.content(effect);
        form.primary(getTranslation("rescheduling.propose"), () -> {
            reschedulings.propose(directive.id(), draft(chosen, due, reason, document));
            Toasts.done(getTranslation("rescheduling.propose.done"));
            fill(directive.id());
        });
        form.action(
                getTranslation("rescheduling.preview"),
                () -> effect.setText(ReschedulingCards.effect(
                        form, reschedulings.effect(directive.id(), draft(chosen, due, reason, document)))));
        return form;
    }

    private static ReschedulingDraft draft(
            CheckboxGroup<ObligationFacts> chosen, DueFields due, TextArea reason, TextField document) {
        Map<String, String> gaps = due.gaps();
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
        return new ReschedulingDraft(
                chosen.getValue().stream().map(ObligationFacts::id).collect(Collectors.toSet()),
                due.read(),
                reason.getValue(),
                document.getValue());
    }

    /** As this document reads "trước ngày". */
    private static Deadline.Reading reading(DirectiveFacts directive) {
        return directive.due() == null
                ? Deadline.Reading.STRICT
                : directive.due().reading();
    }

    private Component line(ObligationFacts obligation) {
        Span due = new Span(words.shortly(Objects.requireNonNull(obligation.due())));
        due.addClassName("muted");
        return new Div(new Div(obligation.label()), due);
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rescheduling.title");
    }
}
