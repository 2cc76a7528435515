package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.overview.ui.WorkCards;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.ownunit.OwnUnitService;
import vn.tiendo.ownunit.OwnWorks;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** The unit's assignments that a number on its page counts, what ends first first. */
@Route(OwnUnitLinks.WORKS)
@RolesAllowed("USER")
class OwnWorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient OwnUnitService service;
    private final transient WorkCards works;
    private final transient DueText words;
    private final transient OwnWorksSheet sheet;
    private final Select<Cell> cell = new Select<>();
    private final Select<RunningDirective.Head> directive = new Select<>();
    private final Div list = new Div();
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(getTranslation("task.inbox.more"));
    private transient WorkFilter filter = new WorkFilter(Cell.EXPECTED, null, null, null);
    private transient @Nullable WorkAtUnit last;
    private String title = "";

    OwnWorksView(OwnUnitService service, WorkCards works, DueText words, OwnWorksSheet sheet) {
        this.sheet = sheet;
        this.service = service;
        this.works = works;
        this.words = words;
        addClassName("page");
        cards.addClassName("cards");
        more.addClassName("more");
        more.addClickListener(click -> show(service.works(filter, last, PAGE)));
        cell.setLabel(getTranslation("overview.filter.what"));
        cell.setItems(Cell.WITHOUT_PACE);
        cell.setItemLabelGenerator(each -> getTranslation("Cell." + each));
        cell.addValueChangeListener(change -> changed(change.isFromClient()));
        directive.setLabel(getTranslation("overview.filter.directive"));
        directive.setEmptySelectionAllowed(true);
        directive.setEmptySelectionCaption(getTranslation("overview.filter.all"));
        directive.setItemLabelGenerator(head -> head == null
                ? getTranslation("overview.filter.all")
                : getTranslation(
                        "overview.directive", OwnDirectiveCards.reference(head, this::getTranslation), head.subject()));
        directive.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OwnPlace.works(event.getLocation().getQueryParameters());
        OwnWorks found = service.works(filter, null, PAGE);
        cell.setValue(filter.cell());
        directive.setItems(found.heads());
        directive.setValue(found.heads().stream()
                .filter(head -> head.id().equals(filter.directive()))
                .findFirst()
                .orElse(null));
        String what = getTranslation("Cell." + filter.cell());
        title = filter.day() == null
                ? getTranslation(
                        "ownunit.works",
                        what,
                        found.found(),
                        found.all(),
                        found.unit().shortName())
                : getTranslation(
                        "ownunit.works.day", what, found.found(), found.unit().shortName(), words.day(filter.day()));
        Div fields = new Div(cell, directive);
        fields.addClassNames("row", "inbox-filters", "overview-filters");
        removeAll();
        list.removeAll();
        cards.removeAll();
        add(
                ListPlace.back(OwnUnitLinks.PAGE, getTranslation("ownunit.back")),
                new PageHeader(title),
                new UnitChoice(service.units(), found.unit(), this::at),
                fields,
                list,
                more);
        if (found.rows().isEmpty()) {
            list.add(none());
        } else {
            list.add(sheet.of(filter), cards);
        }
        show(found);
    }

    /** The same of another unit, where other directives may run. */
    private String at(UUID unit) {
        return OwnPlace.works(new WorkFilter(filter.cell(), unit, null, filter.day()));
    }

    private void show(OwnWorks page) {
        page.rows().forEach(work -> {
            cards.add(works.card(work, this));
            last = work;
        });
        more.setVisible(page.more());
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            RunningDirective.Head of = directive.getValue();
            OwnPlace.open(
                    this,
                    OwnPlace.works(
                            new WorkFilter(cell.getValue(), filter.unit(), of == null ? null : of.id(), filter.day())));
        }
    }

    private EmptyState none() {
        String all = OwnPlace.works(new WorkFilter(Cell.EXPECTED, filter.unit(), null, null));
        return new EmptyState(
                getTranslation("overview.works.none"),
                "",
                new Button(getTranslation("task.filter.clear"), click -> OwnPlace.open(this, all)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
