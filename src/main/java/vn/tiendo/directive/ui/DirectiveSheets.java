package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.IssueSection;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;

/** A directive on one page: text, units by name, obligations with due days in words, what is missing. */
@org.springframework.stereotype.Component
class DirectiveSheets {

    private final DirectiveService directives;
    private final OrganizationService organization;
    private final FileService files;
    private final DueText words;

    DirectiveSheets(DirectiveService directives, OrganizationService organization, FileService files, DueText words) {
        this.directives = directives;
        this.organization = organization;
        this.files = files;
        this.words = words;
    }

    /** What the signer must know first. */
    Component findings(UUID directiveId, Component page) {
        List<IssueSection.Finding> findings = directives.findings(directiveId);
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(finding -> {
            ListItem item = new ListItem(page.getTranslation(finding.messageKey(), finding.args()));
            item.addClassName("warning");
            list.add(item);
        });
        return list;
    }

    Component text(DirectiveFacts directive, Component page) {
        Section sheet = sheet(page.getTranslation("directive.text"));
        sheet.add(facts(directive, page));
        if (!directive.legalBases().isEmpty()) {
            sheet.add(new H3(page.getTranslation("directive.legal-bases")));
            UnorderedList bases = new UnorderedList();
            bases.addClassName("plain-list");
            directive.legalBases().forEach(basis -> bases.add(new ListItem(basis)));
            sheet.add(bases);
        }
        Div body = new Div(directive.body());
        body.addClassName("pre");
        sheet.add(body);
        List<StoredFile> attachments = files.of(new FileSubject(DirectiveGuard.TYPE, directive.id()));
        if (!attachments.isEmpty()) {
            sheet.add(
                    new H3(page.getTranslation("directive.attachments")),
                    new FileUpload(files, new FileSubject(DirectiveGuard.TYPE, directive.id())));
        }
        return sheet;
    }

    private Component facts(DirectiveFacts directive, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("directive.kind"), page.getTranslation("DirectiveKind." + directive.kind()));
        facts.fact(
                page.getTranslation("directive.number"),
                directive.reference().isEmpty() ? page.getTranslation("task.no-number") : directive.reference());
        if (directive.issuedOn() != null) {
            facts.fact(page.getTranslation("directive.issued-on"), words.day(directive.issuedOn()));
        }
        if (directive.originIssuer() != null) {
            facts.fact(page.getTranslation("directive.origin-issuer"), directive.originIssuer());
        }
        if (directive.due() != null) {
            facts.fact(page.getTranslation("directive.due"), words.fully(directive.due()));
        }
        DirectiveFacts.People people = directive.people();
        fact(facts, page, "directive.issuer", people.issuingUnitId());
        fact(facts, page, "directive.drafting-unit", people.draftingUnitId());
        person(facts, page, "directive.follower", people.followerId());
        fact(facts, page, "directive.receiving-unit", people.receivingUnitId());
        fact(facts, page, "directive.onward-unit", people.onwardUnitId());
        person(facts, page, "directive.signer", people.signerId());
        return facts;
    }

    private void fact(FactList facts, Component page, String key, @org.jspecify.annotations.Nullable UUID unit) {
        if (unit != null) {
            facts.fact(page.getTranslation(key), organization.unit(unit).name());
        }
    }

    private void person(FactList facts, Component page, String key, @org.jspecify.annotations.Nullable UUID id) {
        if (id != null) {
            var person = organization.person(id);
            facts.fact(page.getTranslation(key), person.name() + " – " + person.title());
        }
    }

    /** Units by name, with what each class owes. */
    Component obligations(DirectiveFacts directive, Component page) {
        Section sheet = sheet(page.getTranslation("directive.obligations"));
        Map<UUID, UnitRef> units = organization.units(directive.recipients().stream()
                .flatMap(recipient -> recipient.unitIds().stream())
                .collect(Collectors.toSet()));
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            H3 heading = new H3(recipient.label());
            Span count = new Span(page.getTranslation(
                    "directive.unit-count", recipient.unitIds().size()));
            count.addClassName("count");
            heading.add(count);
            Paragraph names = new Paragraph(recipient.unitIds().stream()
                    .map(id -> units.get(id).shortName())
                    .sorted(vn.tiendo.shared.VietnameseOrder.TEXT)
                    .collect(Collectors.joining(", ")));
            names.addClassName("muted");
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            directive.obligationsOf(recipient.id()).forEach(obligation -> list.add(line(obligation, page)));
            sheet.add(heading, names, list);
        }
        return sheet;
    }

    private ListItem line(DirectiveFacts.ObligationFacts obligation, Component page) {
        Span title = new Span(obligation.code() + ". " + obligation.title());
        title.addClassName("name");
        String due = obligation.ownDue() && obligation.due() != null
                ? words.fully(obligation.due())
                : page.getTranslation("directive.common-due");
        Span rest = new Span(" · " + page.getTranslation("WorkKind." + obligation.workKind()) + " · "
                + obligation.deliverable() + " · " + due);
        rest.addClassName("muted");
        return new ListItem(title, rest);
    }

    private static Section sheet(String heading) {
        Section sheet = new Section(new H2(heading));
        sheet.addClassName("sheet");
        return sheet;
    }
}
