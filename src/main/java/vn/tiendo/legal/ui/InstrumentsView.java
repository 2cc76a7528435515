package vn.tiendo.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.legal.InstrumentService;
import vn.tiendo.legal.LegalInstrument;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** The instruments that documents rest on, searched and counted; search and depth stand in the URL. */
@Route(LegalLinks.INSTRUMENTS)
@RolesAllowed("ADMIN")
class InstrumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int ACTS = 20;
    private static final int TYPING_PAUSE_MILLIS = 400;

    private final transient InstrumentService instruments;
    private final transient Timelines timelines;
    private final transient DueText words;
    private final TextField search;
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private final Div acts = new Div();
    private int shown = PAGE;

    InstrumentsView(InstrumentService instruments, Timelines timelines, DueText words) {
        this.instruments = instruments;
        this.timelines = timelines;
        this.words = words;
        addClassName("page");
        search = new TextField(getTranslation("legal.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue(), PAGE);
            }
        });
        found.getElement().setAttribute("role", "status");
        Div box = new Div(search, found);
        box.addClassName("search-box");
        list.addClassName("cards");
        more = new Button(getTranslation("legal.more"), click -> open(search.getValue(), shown + PAGE));
        more.addClassName("more");
        add(
                new PageHeader(getPageTitle(), new Anchor(LegalLinks.ADD, getTranslation("legal.add"))),
                new Paragraph(getTranslation("legal.text")),
                box,
                list,
                more,
                new H2(getTranslation("legal.acts")),
                acts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListPlace.remember(event.getLocation());
        QueryParameters query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("q").orElse(""));
        shown = query.getSingleParameter("n")
                .filter(n -> n.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        InstrumentService.Excerpt excerpt = instruments.find(search.getValue(), shown);
        list.removeAll();
        excerpt.rows().forEach(instrument -> list.add(item(instrument)));
        found.setText(
                excerpt.total() == 0
                        ? getTranslation("legal.none", search.getValue())
                        : getTranslation("legal.count", excerpt.total()));
        more.setVisible(excerpt.rows().size() < excerpt.total());
        acts.removeAll();
        acts.add(timelines.newest(AuditScope.of(List.of(InstrumentService.STREAM)), ACTS));
    }

    private ListItem item(LegalInstrument instrument) {
        Anchor link = new Anchor(
                LegalLinks.instrument(instrument),
                getTranslation("legal.name." + instrument.kind(), instrument.code(), instrument.title()));
        link.addClassName("card-title");
        Div head = new Div(new H2(link), state(instrument));
        head.addClassName("calendar-day");
        ListItem item = new ListItem(head, new Paragraph(instrument.title()));
        item.addClassName("card");
        String days = days(instrument);
        if (!days.isEmpty()) {
            item.add(hint(days));
        }
        if (!instrument.note().isEmpty()) {
            item.add(hint(instrument.note()));
        }
        return item;
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }

    private StateBadge state(LegalInstrument instrument) {
        LocalDate today = words.today();
        if (instrument.hasEndedBy(today)) {
            return new StateBadge("badge-plain", "–", getTranslation("legal.state.ended"));
        }
        return instrument.beginsAfter(today)
                ? new StateBadge("badge-current", "◷", getTranslation("legal.state.to-come"))
                : new StateBadge("badge-passed", "✓", getTranslation("legal.state.in-force"));
    }

    private String days(LegalInstrument instrument) {
        LocalDate from = instrument.validFrom();
        LocalDate ended = instrument.endedFrom();
        String begin = from == null ? "" : getTranslation("legal.from", words.day(from));
        if (ended == null) {
            return begin;
        }
        String end = instrument.replacedBy() == null
                ? getTranslation("legal.until", words.day(ended))
                : getTranslation("legal.until-replaced", words.day(ended), instrument.replacedBy());
        return begin.isEmpty() ? end : begin + "; " + end;
    }

    private void open(String wanted, int count) {
        Map<String, List<String>> query = new HashMap<>();
        if (!wanted.isBlank()) {
            query.put("q", List.of(wanted));
        }
        if (count > PAGE) {
            query.put("n", List.of(Integer.toString(count)));
        }
        getUI().ifPresent(ui -> ui.navigate(LegalLinks.INSTRUMENTS, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("legal.title");
    }
}
