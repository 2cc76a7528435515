package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleRow;
import vn.tiendo.article.ui.ArticleBadge;
import vn.tiendo.article.ui.WorkingTime;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Texts;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;

/** One article as a card: where it stands since when, and whose turn it is. */
@org.springframework.stereotype.Component
class ArticleListCards {

    private final DueText words;

    ArticleListCards(DueText words) {
        this.words = words;
    }

    /** @param step that the reader has to do; null if there is none: then the card leads to the article */
    ListItem card(ArticleRow row, @Nullable TaskRow step, Component page) {
        Anchor title = new Anchor(
                step == null ? ArticleLinks.of(row.id()) : TaskLinks.task(step.id()), name(row, page::getTranslation));
        title.addClassName("card-title");
        ListItem card = new ListItem(title);
        card.addClassName("card");
        if (step != null) {
            Span todo = new Span(page.getTranslation(step.step() + ".title"));
            todo.addClassName("card-subject");
            card.add(todo);
        }
        card.add(badges(row, step, page));
        card.add(line(page.getTranslation(
                "article.list.line",
                page.getTranslation("ArticleDraft.Genre." + row.genre()),
                row.portal(),
                row.section().isBlank() ? page.getTranslation("article.list.no-section") : row.section())));
        card.add(line(page.getTranslation("article.list.by", row.author(), row.unit())));
        ArticleRow.Turn turn = row.turn();
        if (turn != null) {
            card.add(line(
                    page.getTranslation("article.list.turn", turn.holder(), WorkingTime.text(turn.minutes(), page))));
        }
        return card;
    }

    static String name(ArticleRow row, Texts words) {
        return row.title().isBlank() ? words.text("article.list.untitled") : row.title();
    }

    private Div badges(ArticleRow row, @Nullable TaskRow step, Component page) {
        Div badges = line("");
        badges.removeAll();
        badges.add(ArticleBadge.of(row.state(), page));
        LocalDate last = row.displayUntil();
        if (row.expired() && last != null) {
            badges.add(new StateBadge("due-soon", "◷", page.getTranslation("article.list.expired", words.day(last))));
        }
        if (row.urgent()) {
            badges.add(new StateBadge("due-soon", "!", page.getTranslation("article.list.urgent")));
        }
        Instant out = row.state().isOut() ? row.publishedAt() : null;
        badges.add(new Span(
                out == null
                        ? page.getTranslation("article.list.since", words.time(row.since()))
                        : page.getTranslation("article.list.out", words.time(out))));
        Deadline due = step == null ? null : step.due();
        if (due != null) {
            boolean late = words.of(due) == DueText.Timeliness.OVERDUE;
            badges.add(new StateBadge(late ? "due-overdue" : "due-soon", late ? "!" : "◷", words.shortly(due)));
        }
        return badges;
    }

    private static Div line(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("card-meta");
        return line;
    }
}
