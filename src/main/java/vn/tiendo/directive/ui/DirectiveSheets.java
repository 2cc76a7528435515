package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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

    /** At this width and below a screen is a phone's (as in styles.css). */
    private static final int PHONE = 640;

    private final DirectiveService directives;
    private final OrganizationService organization;
    private final FileService files;
    private final DueText words;
    private final DocumentSheet paper;

    DirectiveSheets(
            DirectiveService directives,
            OrganizationService organization,
            FileService files,
            DueText words,
            DocumentSheet paper) {
        this.paper = paper;
        this.directives = directives;
        this.organization = organization;
        this.files = files;
        this.words = words;
    }

    /** What the signer must know first. */
    Component findings(UUID directiveId, Component page) {
        return findings(directives.findings(directiveId), page);
    }

    Component findings(List<IssueSection.Finding> findings, Component page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(finding -> {
            ListItem item = new ListItem(page.getTranslation(finding.messageKey(), finding.args()));
            item.addClassName("warning");
            list.add(item);
        });
        return list;
    }

    /** What the leader has to know in half a minute: to how many, how much, by when. */
    Component summary(DirectiveFacts directive, Component page) {
        FactList facts = new FactList();
        facts.addClassName("sheet");
        facts.fact(
                page.getTranslation("directive.recipients"),
                directive.recipients().stream()
                        .map(recipient -> page.getTranslation(
                                "directive.recipient-count",
                                recipient.label(),
                                recipient.unitIds().size()))
                        .collect(Collectors.joining("; ")));
        facts.fact(
                page.getTranslation("directive.obligations"),
                page.getTranslation(
                        "directive.work-count",
                        directive.obligations().size(),
                        directive.recipients().stream()
                                .mapToInt(recipient -> recipient.unitIds().size()
                                        * directive
                                                .obligationsOf(recipient.id())
                                                .size())
                                .sum()));
        if (directive.due() != null) {
            facts.fact(page.getTranslation("directive.due"), words.fully(directive.due()));
        }
        person(facts, page, "directive.drafter", directive.people().drafterId());
        return facts;
    }

    /** The document as on paper; on a phone it is folded, so that the summary and the buttons are in sight. */
    Component document(DirectiveFacts directive, Component page) {
        Details sheet = new Details(heading(page.getTranslation(documentTitle(directive))));
        sheet.add(paper.beside(directive, page));
        sheet.add(paper.paper(directive));
        sheet.addClassNames("sheet", "document");
        sheet.setOpened(!isPhone());
        List<StoredFile> attachments = files.of(new FileSubject(DirectiveGuard.TYPE, directive.id()));
        if (!attachments.isEmpty()) {
            sheet.add(
                    new H3(page.getTranslation("directive.attachments")),
                    new FileUpload(files, new FileSubject(DirectiveGuard.TYPE, directive.id())));
        }
        return sheet;
    }

    private static String documentTitle(DirectiveFacts directive) {
        if (directive.external()) {
            return "directive.document.elsewhere";
        }
        return directive.issuedAt() == null ? "directive.document.to-come" : "directive.document.issued";
    }

    private static boolean isPhone() {
        UI ui = UI.getCurrent();
        int width = ui == null ? 0 : ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width <= PHONE;
    }

    /** Who signs, follows and receives: what stands beside the document. */
    Component handling(DirectiveFacts directive, Component page) {
        Details sheet = new Details(heading(page.getTranslation("directive.handling")), facts(directive, page));
        sheet.addClassName("sheet");
        if (!directive.legalBases().isEmpty()) {
            UnorderedList bases = new UnorderedList();
            bases.addClassName("plain-list");
            directive.legalBases().forEach(basis -> bases.add(new ListItem(basis)));
            sheet.add(new H3(page.getTranslation("directive.legal-bases")), bases);
        }
        return sheet;
    }

    private static Span heading(String text) {
        Span heading = new Span(text);
        heading.addClassName("sheet-title");
        return heading;
    }

    private Component facts(DirectiveFacts directive, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("directive.kind"), page.getTranslation("DirectiveKind." + directive.kind()));
        facts.fact(
                page.getTranslation("directive.number"),
                directive.reference().isEmpty()
                        ? page.getTranslation("directive.no-number-yet", paper.symbol(directive))
                        : directive.reference());
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
        if (directive.signature() != null) {
            person(
                    facts,
                    page,
                    "directive.signed-instead",
                    directive.signature().by());
        }
        if (!directive.signedAuthority().isBlank()) {
            facts.fact(
                    page.getTranslation("directive.signer-authority"),
                    directive.signedAuthority().lines().collect(Collectors.joining(" / ")));
        }
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
        Details sheet = new Details(heading(page.getTranslation("directive.obligations-by-unit")));
        sheet.addClassName("sheet");
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
        Span title = new Span(obligation.label());
        title.addClassName("name");
        FactList facts = new FactList();
        facts.fact(
                page.getTranslation("directive.obligation.kind"),
                page.getTranslation("WorkKind." + obligation.workKind()));
        if (!obligation.deliverable().isBlank()) {
            facts.fact(page.getTranslation("directive.obligation.deliverable"), obligation.deliverable());
        }
        facts.fact(
                page.getTranslation("directive.due"),
                obligation.ownDue() && obligation.due() != null
                        ? words.fully(obligation.due())
                        : page.getTranslation("directive.common-due"));
        return new ListItem(title, facts);
    }
}
