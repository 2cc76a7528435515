package vn.tiendo.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.report.ReportLinks;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.list.ReportBook;
import vn.tiendo.report.list.ReportSummary;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** The reports that the person may read: one's own units', and those that units have sent. */
@Route(ReportLinks.LIST)
@RolesAllowed("USER")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;
    private static final String STATE = "tinh-trang";

    private final transient ReportBook reports;
    private final transient DueText words;
    private final transient ReportsSheet sheet;
    private final Select<ReportState> state = new Select<>();
    private final Div list = new Div();

    ReportsView(ReportBook reports, DueText words, ReportsSheet sheet) {
        this.sheet = sheet;
        this.reports = reports;
        this.words = words;
        addClassName("page");
        state.setLabel(getTranslation("report.state"));
        state.setItems(ReportState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("report.list.every"));
        state.setItemLabelGenerator(
                value -> getTranslation(value == null ? "report.list.every" : "ReportState." + value));
        state.addClassName("search-box");
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
            }
        });
        add(new PageHeader(getPageTitle()), state, list);
    }

    private void show(@Nullable ReportState wanted) {
        QueryParameters query = wanted == null ? QueryParameters.empty() : QueryParameters.of(STATE, wanted.name());
        getUI().ifPresent(ui -> ui.navigate(ReportLinks.LIST, query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("");
        ReportState wanted = Arrays.stream(ReportState.values())
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
        state.setValue(wanted);
        list.removeAll();
        List<ReportSummary> found = reports.list(wanted, SHOWN);
        if (found.isEmpty()) {
            list.add(none(wanted));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        found.forEach(report -> cards.add(card(report)));
        list.add(sheet.of(wanted), cards);
        if (found.size() == SHOWN) {
            list.add(new Paragraph(getTranslation("report.list.capped", SHOWN)));
        }
    }

    private EmptyState none(@Nullable ReportState wanted) {
        if (wanted == null) {
            return new EmptyState(getTranslation("report.list.none"), getTranslation("report.list.none.hint"));
        }
        return new EmptyState(
                getTranslation("report.list.none-such"),
                "",
                new Button(getTranslation("report.list.clear"), click -> show(null)));
    }

    private ListItem card(ReportSummary report) {
        String number = report.number().isBlank() ? getTranslation("report.list.no-number") : report.number();
        Anchor title = new Anchor(
                ExecutionLinks.addressee(report.addresseeId()),
                getTranslation("report.list.line", number, report.unit()));
        title.addClassName("card-title");
        Span subject = new Span(report.subject());
        subject.addClassName("card-subject");
        Div meta = new Div(new Span(report.reference()), badge(report.state()));
        meta.addClassName("card-meta");
        if (report.sentAt() != null) {
            meta.add(new Span(getTranslation("report.list.sent", words.time(report.sentAt()))));
        }
        if (report.round() > 1) {
            meta.add(new Span(getTranslation("report.list.round", report.round())));
        }
        ListItem card = new ListItem(title, subject, meta);
        card.addClassName("card");
        return card;
    }

    private StateBadge badge(ReportState of) {
        String words = getTranslation("ReportState." + of);
        return switch (of) {
            case DRAFT, WITHDRAWN -> new StateBadge("state-in-progress", "◔", words);
            case AT_HEAD, AT_CLERK, SENT, CHECKING -> new StateBadge("state-awaiting", "⧗", words);
            case RETURNED -> new StateBadge("state-returned", "↩", words);
            case ACCEPTED -> new StateBadge("state-done", "✓", words);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.list.title");
    }
}
