package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.paper.DirectivePaper;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.document.paper.ui.PaperFindings;
import vn.tiendo.document.paper.ui.PaperSheet;

/** A directive as it reads on paper, each clause with the mark by which the screen calls it. */
@org.springframework.stereotype.Component
class DocumentSheet {

    private final DirectivePaper papers;

    DocumentSheet(DirectivePaper papers) {
        this.papers = papers;
    }

    /** The paper; what another authority has signed is shown without the parts that only its paper has. */
    Component paper(DirectiveFacts directive) {
        List<Component> text = new ArrayList<>();
        directive.body().lines().filter(line -> !line.isBlank()).forEach(line -> text.add(new Paragraph(line)));
        text.add(clauses(directive));
        papers.request(directive).ifPresent(line -> text.add(new Paragraph(line)));
        return new PaperSheet(papers.of(directive), text.toArray(Component[]::new));
    }

    /** The paper as .docx, and while it has no number what is wrong with its form. */
    List<Component> beside(DirectiveFacts directive, Component page) {
        if (directive.external()) {
            return List.of();
        }
        PaperDownload file = new PaperDownload(
                page.getTranslation("directive.document.download"), () -> papers.file(directive.id()));
        Div way = new Div(file);
        way.addClassName("way-on");
        return directive.issuedAt() == null
                ? List.of(new PaperFindings(papers.findings(directive)), way)
                : List.of(way);
    }

    String symbol(DirectiveFacts directive) {
        return papers.symbol(directive);
    }

    private static Component clauses(DirectiveFacts directive) {
        OrderedList parts = new OrderedList();
        parts.addClassName("paper-clauses");
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            Div label = new Div(recipient.label());
            label.addClassName("paper-recipient");
            ListItem part = new ListItem(label);
            directive.obligationsOf(recipient.id()).forEach(obligation -> part.add(clause(obligation)));
            parts.add(part);
        }
        return parts;
    }

    private static Component clause(DirectiveFacts.ObligationFacts obligation) {
        Span mark = new Span(
                obligation.clauseRef().isBlank()
                        ? obligation.code()
                        : obligation.code() + " · " + obligation.clauseRef());
        mark.addClassName("clause-mark");
        Paragraph clause =
                new Paragraph(mark, new Span(obligation.clause()), new Span(DirectivePaper.ownDue(obligation)));
        clause.addClassName("paper-clause");
        return clause;
    }
}
