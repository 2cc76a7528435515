package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** A directive as it reads on paper: header, bases, text, every clause word for word under its recipient, signature, copies. */
@org.springframework.stereotype.Component
class DocumentSheet {

    private static final PaperTexts OFFICIAL = new PaperTexts("official");
    private static final PaperTexts PAPER = new PaperTexts("directive");
    private static final int TWO_DIGITS = 10;
    private static final int FEBRUARY = 2;

    private final DirectiveService directives;
    private final RegisterService register;
    private final OrganizationService organization;
    private final DueText words;

    DocumentSheet(
            DirectiveService directives, RegisterService register, OrganizationService organization, DueText words) {
        this.directives = directives;
        this.register = register;
        this.organization = organization;
        this.words = words;
    }

    /** The paper; what another authority has signed is shown without the parts that only its paper has. */
    Component paper(DirectiveFacts directive) {
        Article paper = new Article();
        paper.addClassName("paper");
        paper.getElement().setAttribute("lang", Translations.VIETNAMESE.getLanguage()); // whatever the screen speaks
        Optional<IssuingAuthority> authority = register.authorities().stream()
                .filter(known -> known.unitId().equals(directive.people().issuingUnitId()))
                .findFirst();
        paper.add(header(directive, authority));
        if (!isLetter(directive)) {
            paper.add(
                    line("paper-kind", PAPER.text("kind." + directive.kind())),
                    line("paper-subject", directive.subject()));
        } else {
            paper.add(recipients(directive));
        }
        bases(directive).forEach(paper::add);
        directive.body().lines().filter(text -> !text.isBlank()).forEach(text -> paper.add(new Paragraph(text)));
        paper.add(clauses(directive));
        if (!directive.external()) {
            request(directive).ifPresent(paper::add);
            paper.add(foot(directive));
        }
        return paper;
    }

    private static boolean isLetter(DirectiveFacts directive) {
        return directive.kind().abbreviation().isEmpty();
    }

    private Component header(DirectiveFacts directive, Optional<IssuingAuthority> authority) {
        Div left = new Div();
        if (directive.originIssuer() != null) {
            left.add(line("paper-strong", directive.originIssuer().toUpperCase(Translations.VIETNAMESE)));
        } else {
            authority.ifPresent(
                    known -> left.add(line("paper-strong", known.line1()), line("paper-strong", known.line2())));
        }
        left.add(line("", number(directive)));
        if (isLetter(directive)) {
            left.add(line("paper-about", PAPER.text("about", directive.subject())));
        }
        Div right = new Div(
                line("paper-strong", OFFICIAL.text("nation")),
                line("paper-motto", OFFICIAL.text("motto")),
                line("paper-day", placeAndDay(directive, authority)));
        Div header = new Div(left, right);
        header.addClassName("paper-header");
        return header;
    }

    private String number(DirectiveFacts directive) {
        if (!directive.reference().isEmpty()) {
            return OFFICIAL.text("number", directive.reference());
        }
        return PAPER.text("number.open", symbol(directive));
    }

    /** What stands after the slash, also while there is no number. */
    String symbol(DirectiveFacts directive) {
        String kind = directive.kind().abbreviation();
        return (kind.isEmpty() ? "" : kind + "-")
                + directives.draft(directive.id()).symbol();
    }

    private String placeAndDay(DirectiveFacts directive, Optional<IssuingAuthority> authority) {
        LocalDate day = directive.issuedOn();
        String when = day == null
                ? PAPER.text(
                        "place-and-open-day", Integer.toString(words.today().getYear()))
                : PAPER.text(
                        "place-and-day",
                        digits(day.getDayOfMonth(), TWO_DIGITS),
                        digits(day.getMonthValue(), FEBRUARY + 1),
                        Integer.toString(day.getYear()));
        return directive.external()
                ? when
                : authority.map(known -> known.placeName() + ", " + when).orElse(when);
    }

    /** Days below 10 and the months 1 and 2 get a zero, so that nothing can be put before them. */
    private static String digits(int number, int plainFrom) {
        return number < plainFrom ? "0" + number : Integer.toString(number);
    }

    private static Component recipients(DirectiveFacts directive) {
        Div to = new Div(line("", PAPER.text("to")));
        to.addClassName("paper-to");
        to.add(list(directive.recipients().stream()
                .map(DirectiveFacts.RecipientFacts::label)
                .toList()));
        return to;
    }

    /** Semicolons between, a full stop at the end. */
    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        Iterator<String> rest = lines.iterator();
        while (rest.hasNext()) {
            list.add(new ListItem(rest.next() + (rest.hasNext() ? ";" : ".")));
        }
        return list;
    }

    /** A basis that the text itself quotes does not stand there twice. */
    private static List<Component> bases(DirectiveFacts directive) {
        return directive.legalBases().stream()
                .filter(basis -> !directive.body().contains(basis))
                .map(basis -> basis.startsWith(PAPER.text("basis.word")) ? basis : PAPER.text("basis", basis))
                .map(basis -> (Component) line("paper-basis", basis + ";"))
                .toList();
    }

    private Component clauses(DirectiveFacts directive) {
        OrderedList parts = new OrderedList();
        parts.addClassName("paper-clauses");
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            ListItem part = new ListItem(line("paper-recipient", recipient.label()));
            directive.obligationsOf(recipient.id()).forEach(obligation -> part.add(clause(obligation)));
            parts.add(part);
        }
        return parts;
    }

    private Component clause(DirectiveFacts.ObligationFacts obligation) {
        Span mark = new Span(
                obligation.clauseRef().isBlank()
                        ? obligation.code()
                        : obligation.code() + " · " + obligation.clauseRef());
        mark.addClassName("clause-mark");
        Paragraph clause = new Paragraph(mark, new Span(obligation.clause()));
        clause.addClassName("paper-clause");
        if (obligation.ownDue() && obligation.due() != null) {
            clause.add(new Span(" " + PAPER.text("own-until", until(obligation.due()))));
        }
        return clause;
    }

    private String until(Deadline due) {
        Deadline.Wording said = due.wording();
        return PAPER.text("until." + said.key(), said.printedDate(), said.printedNumber(), said.printedMinutes());
    }

    /** The closing sentence: by when, to whom. */
    private Optional<Component> request(DirectiveFacts directive) {
        Deadline due = directive.due();
        if (due == null) {
            return Optional.empty();
        }
        UUID receiving = directive.people().receivingUnitId();
        UUID onward = directive.people().onwardUnitId();
        return Optional.of(new Paragraph(PAPER.text("request")
                + (receiving == null ? "" : PAPER.text("request.report", name(receiving)))
                + PAPER.text("request.due", until(due))
                + (onward == null ? "" : PAPER.text("request.onward", name(onward)))
                + PAPER.text("request.end")));
    }

    private String name(UUID unit) {
        return organization.unit(unit).name();
    }

    private Component foot(DirectiveFacts directive) {
        String drafting =
                organization.unit(directive.people().draftingUnitId()).code().toUpperCase(Locale.ROOT);
        List<String> others = isLetter(directive)
                ? List.of(PAPER.text("copies.above"))
                : directive.recipients().stream()
                        .map(DirectiveFacts.RecipientFacts::label)
                        .toList();
        Div copies = new Div(
                line("paper-copies", OFFICIAL.text("copies")),
                list(Stream.concat(others.stream(), Stream.of(PAPER.text("copies.file", drafting)))
                        .toList()));
        Div signature = new Div();
        signature.addClassName("paper-signature");
        directive.signedAuthority().lines().forEach(text -> signature.add(line("paper-strong", text)));
        UUID signer = directive.signedBy();
        if (signer != null) {
            signature.add(line("paper-signer", organization.person(signer).name()));
        }
        Div foot = new Div(copies, signature);
        foot.addClassName("paper-foot");
        return foot;
    }

    private static Div line(String css, String text) {
        Div line = new Div(text);
        if (!css.isEmpty()) {
            line.addClassName(css);
        }
        return line;
    }
}
