package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.ExecutionBadges;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;

/** An assignment that a number counts, as a card. */
@org.springframework.stereotype.Component
public class WorkCards {

    private final ExecutionBadges badges;
    private final DueText words;

    WorkCards(ExecutionBadges badges, DueText words) {
        this.badges = badges;
        this.words = words;
    }

    public ListItem card(WorkAtUnit work, Component page) {
        Anchor title = new Anchor(
                ExecutionLinks.assignment(work.assignmentId()),
                page.getTranslation("overview.work", work.unit(), work.code(), work.title()));
        title.addClassName("card-title");
        Div meta = new Div(badges.state(work.state(), page), new Span(work.reference()));
        meta.addClassName("card-meta");
        if (work.dueMoment() != null) {
            meta.add(new Span(page.getTranslation("overview.work.due", words.weekdayAndDay(day(work.dueMoment())))));
        }
        if (work.arrivedAt() != null) {
            meta.add(new Span(page.getTranslation("overview.work.arrived", words.time(work.arrivedAt()))));
        }
        ListItem card = new ListItem(title);
        card.addClassName("card");
        if (work.progress() != null) {
            Span progress = new Span(work.progress());
            progress.addClassName("card-excerpt");
            card.add(progress);
        }
        card.add(meta);
        return card;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeTime.ZONE);
    }
}
