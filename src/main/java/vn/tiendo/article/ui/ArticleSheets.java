package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.rule.Finding;
import vn.tiendo.article.trail.Turns;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;

/** What is shown of an article beside its text. */
@org.springframework.stereotype.Component
class ArticleSheets {

    private final ArticleBook book;
    private final OrganizationService organization;
    private final DueText words;

    ArticleSheets(ArticleBook book, OrganizationService organization, DueText words) {
        this.book = book;
        this.organization = organization;
        this.words = words;
    }

    Component facts(ArticleFacts article, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("article.state"), badge(article, page));
        facts.fact(
                page.getTranslation("article.portal"),
                organization.unit(article.portalUnitId()).shortName());
        facts.fact(page.getTranslation("article.section"), article.draft().section());
        facts.fact(
                page.getTranslation("article.genre"),
                page.getTranslation("ArticleDraft.Genre." + article.draft().genre()));
        facts.fact(
                page.getTranslation("article.author"),
                page.getTranslation(
                        "article.author.of",
                        name(article.authorId()),
                        organization.unit(article.unitId()).shortName()));
        written(article.draft(), facts, page);
        review(article, facts, page);
        publication(article, facts, page);
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    /** What its author said of it that does not stand in the text. */
    private void written(ArticleDraft draft, FactList facts, Component page) {
        if (draft.urgent()) {
            facts.fact(page.getTranslation("article.urgent-reason"), draft.urgentReason());
        }
        if (draft.eventOn() != null) {
            facts.fact(page.getTranslation("article.event-on"), words.day(draft.eventOn()));
        }
        if (draft.displayUntil() != null) {
            facts.fact(page.getTranslation("article.display-until"), words.day(draft.displayUntil()));
        }
        if (!draft.keywords().isBlank()) {
            facts.fact(page.getTranslation("article.keywords"), draft.keywords());
        }
    }

    private void review(ArticleFacts article, FactList facts, Component page) {
        ArticleFacts.Review review = article.review();
        if (review.editorId() != null) {
            facts.fact(page.getTranslation("article.editor"), name(review.editorId()));
        }
        if (review.approverId() != null && review.way() != null) {
            facts.fact(
                    page.getTranslation("article.approver"),
                    page.getTranslation(
                            "ArticleFacts.Way." + review.way(), name(review.approverId()), time(review.approvedAt())));
        }
        if (!review.consent().isBlank()) {
            facts.fact(page.getTranslation("article.consent"), review.consent());
        }
    }

    private void publication(ArticleFacts article, FactList facts, Component page) {
        ArticleFacts.Publication out = article.publication();
        if (out.at() == null) {
            return;
        }
        Anchor link = new Anchor(out.link(), out.link());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        facts.fact(page.getTranslation("article.link"), link);
        facts.fact(
                page.getTranslation("article.published-at"),
                page.getTranslation("article.by-at", time(out.at()), name(out.publisherId())));
        facts.fact(page.getTranslation("article.check"), page.getTranslation("ArticleFacts.Check." + out.check()));
        if (!out.checkNote().isBlank()) {
            facts.fact(page.getTranslation("article.check-note"), out.checkNote());
        }
    }

    private StateBadge badge(ArticleFacts article, Component page) {
        return article.expired(words.today()) ? ArticleBadge.expired(page) : ArticleBadge.of(article.state(), page);
    }

    /** The text as it reads on the portal: with its correction; if it was taken down, why, and the text folded away. */
    Component paper(ArticleFacts article, Component page) {
        ArticleFacts.Publication out = article.publication();
        ArticlePaper paper = new ArticlePaper(article.draft(), name(article.authorId()));
        if (!out.correction().isBlank()) {
            paper.correct(page.getTranslation("article.corrected", time(out.correctedAt()), out.correction()));
        }
        if (out.removedAt() == null) {
            return paper;
        }
        Paragraph gone = new Paragraph(page.getTranslation(
                "article.removed.how", time(out.removedAt()), name(out.removedBy()), out.removalReason()));
        gone.addClassName("warning");
        Div tombstone = new Div(gone);
        if (!article.draft().body().isBlank()) { // whoever may read what was taken down
            tombstone.add(new Details(page.getTranslation("article.removed.text"), paper));
        }
        tombstone.addClassNames("sheet", "tombstone");
        return tombstone;
    }

    /** What should be looked at once more; nothing if there is nothing. */
    Component findings(List<Finding> findings, Component page) {
        Div box = new Div();
        if (findings.isEmpty()) {
            return box;
        }
        box.addClassNames("sheet", "warning");
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(
                new ListItem(page.getTranslation(finding.key(), finding.words().toArray()))));
        box.add(new Paragraph(page.getTranslation("article.findings")), list);
        return box;
    }

    /** Whose turn it was and how many working hours it cost. */
    Component turns(UUID article, Component page) {
        List<Turns.Turn> turns = book.turns(article);
        Section section = new Section(new H2(page.getTranslation("article.turns")));
        section.addClassName("sheet");
        if (turns.isEmpty()) {
            section.add(new Paragraph(page.getTranslation("article.turns.none")));
            return section;
        }
        Map<UUID, PersonRef> people = organization.people(turns.stream()
                .map(Turns.Turn::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, UnitRef> units =
                organization.units(turns.stream().map(Turns.Turn::unitId).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        turns.forEach(turn -> list.add(line(turn, people, units, page)));
        section.add(list);
        return section;
    }

    private ListItem line(Turns.Turn turn, Map<UUID, PersonRef> people, Map<UUID, UnitRef> units, Component page) {
        String who = Stream.of(
                        turn.personId() == null
                                ? ""
                                : people.get(turn.personId()).name(),
                        units.get(turn.unitId()).shortName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String span = WorkingTime.text(turn.minutes(), page);
        String text = page.getTranslation(
                turn.endedAt() == null ? "article.turn.now" : "article.turn",
                page.getTranslation(turn.step() + ".title"),
                who,
                time(turn.begunAt()),
                span);
        ListItem item = new ListItem(new Span(text));
        if (turn.minutes() > allowed(turn.step())) {
            Span over = new Span(page.getTranslation("article.turn.over"));
            over.addClassNames("badge", "due-overdue");
            item.add(over);
        }
        return item;
    }

    /** Working minutes that a step may take (DOMAIN 5.3). */
    private static int allowed(String step) {
        return ArticleBook.minutes(step);
    }

    String time(@Nullable Instant at) {
        return at == null ? "" : words.time(at);
    }

    String name(@Nullable UUID person) {
        return person == null
                ? ""
                : organization.people(Set.of(person)).values().stream()
                        .findFirst()
                        .map(PersonRef::name)
                        .orElse("");
    }
}
