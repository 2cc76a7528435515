package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.DueSlot;
import vn.tiendo.cockpit.DueWork;
import vn.tiendo.cockpit.WeekService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.ExecutionBadges;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** What a number of the weeks counts, what ends first first. */
@Route(CockpitLinks.LOAD_WORKS)
@RolesAllowed("USER")
class LoadWorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many as anybody reads. */
    private static final int SHOWN = 500;

    private final transient WeekService loads;
    private final transient ExecutionBadges badges;
    private final transient DueText words;
    private final transient CockpitSheets sheets;
    private String title = "";

    LoadWorksView(WeekService loads, ExecutionBadges badges, DueText words, CockpitSheets sheets) {
        this.loads = loads;
        this.badges = badges;
        this.words = words;
        this.sheets = sheets;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        UUID unit = query.getSingleParameter(CockpitLinks.UNIT).map(Ids::read).orElse(null);
        DueSlot slot = loads.slot(query.getSingleParameter(CockpitLinks.SLOT).orElse(DueSlot.OVERDUE));
        List<DueWork> works = loads.works(slot, unit, 0, SHOWN + 1);
        String when = LoadView.name(slot, this::getTranslation);
        title = unit == null || works.isEmpty()
                ? getTranslation("cockpit.load.works", when)
                : getTranslation(
                        "cockpit.load.works.unit", when, works.getFirst().unit());
        removeAll();
        add(
                ListPlace.back(CockpitLinks.LOAD, getTranslation("cockpit.load.back")),
                works.isEmpty()
                        ? new PageHeader(title)
                        : new PageHeader(
                                title, sheets.works(slot, unit, works.getFirst().unit())));
        if (works.isEmpty()) {
            add(new EmptyState(getTranslation("cockpit.load.works.none"), ""));
            return;
        }
        add(new Paragraph(getTranslation(
                works.size() > SHOWN ? "cockpit.load.works.more" : "cockpit.load.works.count",
                Math.min(works.size(), SHOWN))));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        works.stream().limit(SHOWN).forEach(work -> cards.add(card(work)));
        add(cards);
    }

    private ListItem card(DueWork work) {
        Anchor name = new Anchor(
                ExecutionLinks.assignment(work.assignmentId()),
                getTranslation("overview.work", work.unit(), work.code(), work.title()));
        name.addClassName("card-title");
        Div meta = new Div(badges.state(work.state(), this), new Span(work.reference()));
        meta.addClassName("card-meta");
        meta.add(new Span(work.due() == null ? getTranslation("overview.no-end") : words.shortly(work.due())));
        ListItem card = new ListItem(name, meta);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
