package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionLinks;
import vn.tiendo.extension.ExtensionOption;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A unit asks for more time under one directive; its requests and what became of them (UX-17). */
@Route(ExtensionLinks.EXTENSION + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class ExtensionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExtensionService extensions;
    private final transient AddresseeService addressees;
    private final transient DirectiveService directives;
    private final transient OrganizationService organization;
    private final transient RequestCards cards;
    private final transient DueText words;
    private String title = "";

    ExtensionView(
            ExtensionService extensions,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            RequestCards cards,
            DueText words) {
        this.extensions = extensions;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.cards = cards;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new));
    }

    private void fill(UUID id) {
        AddresseeFacts addressee = addressees.facts(id);
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        String unit = organization.unit(addressee.unitId()).name();
        title = getTranslation("extension.title", unit);
        removeAll();
        add(
                new Anchor(ExecutionLinks.addressee(id), getTranslation("execution.back-to-unit", unit)),
                new PageHeader(title),
                new Div(directive.label()));
        List<ExtensionOption> options = extensions.options(id);
        List<ExtensionFacts> requests = extensions.ofUnit(id);
        if (options.stream().anyMatch(ExtensionOption::open)) {
            add(form(id, options));
        } else {
            add(refusal(options));
        }
        add(requests(id, requests));
    }

    /** Why nothing can be asked for: nothing is owed, it is not the reader's to ask, or for each a reason of its own. */
    private Component refusal(List<ExtensionOption> options) {
        Div why = new Div();
        if (options.isEmpty()) {
            why.add(new Paragraph(getTranslation("extension.nothing")));
        }
        options.forEach(option ->
                why.add(new Paragraph(option.title() + ": " + getTranslation(String.valueOf(option.obstacle())))));
        return why;
    }

    private Component requests(UUID id, List<ExtensionFacts> requests) {
        Section section = new Section();
        section.add(new H2(getTranslation("extension.requests")));
        section.add(
                requests.isEmpty()
                        ? new Paragraph(getTranslation("extension.requests.none"))
                        : cards.list(requests.reversed(), () -> fill(id)));
        return section;
    }

    private FormPanel form(UUID id, List<ExtensionOption> options) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("extension.what")));
        CheckboxGroup<ExtensionOption> chosen =
                form.field("assignments", new CheckboxGroup<>(required("extension.assignments")));
        chosen.addClassName("one-a-line");
        chosen.setItems(options);
        chosen.setItemEnabledProvider(ExtensionOption::open);
        chosen.setItemLabelGenerator(ExtensionOption::title);
        chosen.setRenderer(new ComponentRenderer<>(this::line));
        List<ExtensionOption> open =
                options.stream().filter(ExtensionOption::open).toList();
        if (open.size() == 1) {
            chosen.setValue(Set.copyOf(open));
        }
        VietnameseDatePicker until = form.field("until", new VietnameseDatePicker(required("extension.until.field")));
        until.setHelperText(getTranslation("extension.until.hint"));
        TextArea reason = text(form, "reason");
        TextArea progress = text(form, "progress");
        form.primary(getTranslation("extension.ask"), () -> {
            Set<UUID> ids = chosen.getValue().stream()
                    .map(ExtensionOption::assignmentId)
                    .collect(Collectors.toSet());
            extensions.ask(id, new ExtensionRequest(ids, until.getValue(), reason.getValue(), progress.getValue()));
            Toasts.done(getTranslation("extension.ask.done"));
            fill(id);
        });
        return form;
    }

    private Component line(ExtensionOption option) {
        Div line = new Div(new Div(option.title()));
        Span due = new Span(words.shortly(option.due()));
        due.addClassName("muted");
        line.add(due);
        if (option.granted() > 0) {
            Span before = new Span(" · " + getTranslation("extension.granted-before", option.granted()));
            before.addClassName("muted");
            line.add(before);
        }
        if (option.obstacle() != null) {
            Paragraph why = new Paragraph(getTranslation(option.obstacle()));
            why.addClassName("muted");
            line.add(why);
        }
        return line;
    }

    private TextArea text(FormPanel form, String name) {
        TextArea area = form.field(name, new TextArea(required("extension." + name)));
        area.setHelperText(getTranslation("extension." + name + ".hint"));
        area.setMaxLength(ExtensionRequest.LONGEST_TEXT);
        return area;
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
