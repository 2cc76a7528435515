package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
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
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.list.ui.WorkingTime;
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

    private static final Map<String, String> LOOKS = Map.of(
            "DRAFT", "state-not-received",
            "RETURNED", "state-returned",
            "PUBLISHED", "state-done",
            "CORRECTED", "state-done",
            "REMOVED", "state-recalled",
            "REJECTED", "state-recalled",
            "WITHDRAWN", "state-recalled");
    private static final Map<String, String> ICONS = Map.of(
            "DRAFT",
            "○",
            "RETURNED",
            "↩",
            "PUBLISHED",
            "✓",
            "CORRECTED",
            "✓",
            "REMOVED",
            "–",
            "REJECTED",
            "–",
            "WITHDRAWN",
            "–");

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
        review(article, facts, page);
        publication(article, facts, page);
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        return sheet;
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
        if (!out.correction().isBlank()) {
            facts.fact(
                    page.getTranslation("article.correction"),
                    page.getTranslation("article.by-at", time(out.correctedAt()), out.correction()));
        }
        if (out.removedAt() != null) {
            facts.fact(
                    page.getTranslation("article.removed"),
                    page.getTranslation(
                            "article.removed.how", time(out.removedAt()), name(out.removedBy()), out.removalReason()));
        }
    }

    private StateBadge badge(ArticleFacts article, Component page) {
        if (article.expired(words.today())) {
            return new StateBadge("state-recalled", "–", page.getTranslation("article.expired"));
        }
        String state = article.state().name();
        return new StateBadge(
                LOOKS.getOrDefault(state, "state-awaiting"),
                ICONS.getOrDefault(state, "⧗"),
                page.getTranslation("ArticleState." + state));
    }

    /** The text as it reads on the portal. */
    Component paper(ArticleFacts article) {
        return new ArticlePaper(article.draft(), name(article.authorId()));
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
        String text = page.getTranslation(
                turn.endedAt() == null ? "article.turn.now" : "article.turn",
                page.getTranslation(turn.step() + ".title"),
                who,
                time(turn.begunAt()),
                WorkingTime.text(turn.minutes(), page));
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
