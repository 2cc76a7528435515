package vn.tiendo.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.calendar.CalendarChange;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarLinks;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.calendar.CalendarYear;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** The days off and the days worked in exchange of one year, and what changing them does. */
@Route(CalendarLinks.CALENDAR + "/:year?")
@RolesAllowed("ADMIN")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 20;
    private static final List<String> STREAM = List.of("calendar");

    private final transient CalendarService calendar;
    private final transient HoursPanels hours;
    private final transient Timelines timelines;
    private final transient DueText words;
    private final Div editor = new Div();
    private final ChangePreview preview;
    private String title = "";

    CalendarView(CalendarService calendar, HoursPanels hours, Timelines timelines, DueText words) {
        this.calendar = calendar;
        this.hours = hours;
        this.timelines = timelines;
        this.words = words;
        preview = new ChangePreview(words);
        addClassNames("page", "calendar");
    }

    /** The year stands in the URL; this year where none does. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("year")
                .map(CalendarView::year)
                .orElseGet(() -> words.today().getYear()));
    }

    private static int year(String typed) {
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < CalendarService.FIRST_YEAR || year > CalendarService.LAST_YEAR) {
            throw new NotFound();
        }
        return year;
    }

    private void show(int number) {
        CalendarYear year = calendar.year(number);
        title = getTranslation("calendar.title", Integer.toString(number));
        Anchor bring = new Anchor(CalendarLinks.IMPORT, getTranslation("calendar.import"));
        editor.removeAll();
        preview.removeAll();
        removeAll();
        add(
                new PageHeader(title, bring),
                years(number),
                new Paragraph(getTranslation("calendar.text")),
                proposal(year),
                fresh(year),
                editor,
                preview,
                year.days().isEmpty() ? new EmptyState(getTranslation("calendar.empty"), "") : days(year),
                new H2(getTranslation("calendar.hours")),
                hours.panel(null, () -> show(number)),
                new H2(getTranslation("calendar.acts")),
                timelines.newest(AuditScope.of(STREAM), ACTS));
    }

    private Nav years(int year) {
        Nav nav = new Nav();
        nav.addClassName("years");
        nav.getElement().setAttribute("aria-label", getTranslation("calendar.years"));
        if (year > CalendarService.FIRST_YEAR) {
            nav.add(yearLink(year - 1, "calendar.year-before"));
        }
        if (year < CalendarService.LAST_YEAR) {
            nav.add(yearLink(year + 1, "calendar.year-after"));
        }
        return nav;
    }

    private Anchor yearLink(int year, String key) {
        return new Anchor(CalendarLinks.year(year), getTranslation(key, Integer.toString(year)));
    }

    private Component proposal(CalendarYear year) {
        CalendarChange proposed = calendar.proposal(year.year());
        Div box = new Div();
        if (!proposed.isEmpty()) {
            box.add(
                    new Paragraph(getTranslation(
                            "calendar.proposal.text", proposed.put().size())),
                    new Button(
                            getTranslation("calendar.proposal", Integer.toString(year.year())),
                            click -> preview(year, proposed)));
        }
        return box;
    }

    private Details fresh(CalendarYear year) {
        Details folded =
                new Details(getTranslation("calendar.add"), new DayForm(year, null, change -> preview(year, change)));
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }

    private UnorderedList days(CalendarYear year) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("cards", "calendar-days");
        year.days().forEach(day -> list.add(item(year, day)));
        return list;
    }

    private ListItem item(CalendarYear year, CalendarDay day) {
        Span date = new Span(words.weekdayAndDay(day.day()));
        date.addClassName("name");
        boolean worked = day.kind() == CalendarDay.Kind.WORK;
        boolean sure = day.status() == CalendarDay.Status.OFFICIAL;
        Div what = new Div(
                date,
                new Span(day.name()),
                new StateBadge(
                        worked ? "badge-current" : "badge-plain",
                        worked ? "◷" : "☀",
                        getTranslation("CalendarDay.Kind." + day.kind())),
                new StateBadge(
                        sure ? "badge-passed" : "badge-plain",
                        sure ? "✓" : "?",
                        getTranslation("CalendarDay.Status." + day.status())));
        what.addClassName("calendar-day");
        Paragraph source = new Paragraph(day.source());
        source.addClassName("hint");
        Button change = button("calendar.change", day, () -> edit(year, day));
        Button drop = button("calendar.drop", day, () -> preview(year, CalendarChange.without(day.day())));
        Div actions = new Div(change, drop);
        actions.addClassName("row-buttons");
        ListItem item = new ListItem(what, source, actions);
        item.addClassName("card");
        return item;
    }

    private Button button(String key, CalendarDay day, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + " " + words.weekdayAndDay(day.day()));
        return button;
    }

    private void edit(CalendarYear year, CalendarDay day) {
        editor.removeAll();
        preview.removeAll();
        DayForm form = new DayForm(year, day, change -> preview(year, change));
        form.addComponentAsFirst(new H2(getTranslation("calendar.change.title", words.weekdayAndDay(day.day()))));
        form.action(getTranslation("calendar.preview.cancel"), editor::removeAll);
        editor.add(form);
        form.scrollIntoView();
    }

    private void preview(CalendarYear year, CalendarChange change) {
        preview.show(lines(year, change), calendar.preview(change), () -> {
            calendar.apply(change, year.version());
            Toasts.done(getTranslation("calendar.saved"));
            show(year.year());
        });
    }

    private List<String> lines(CalendarYear year, CalendarChange change) {
        List<String> lines = new ArrayList<>();
        change.dropped().stream()
                .sorted()
                .forEach(day -> lines.add(getTranslation(
                        "calendar.line.drop", line(day, year.on(day).orElse(null)))));
        change.put()
                .forEach(day -> lines.add(getTranslation(
                        year.on(day.day()).isPresent() ? "calendar.line.change" : "calendar.line.add",
                        line(day.day(), day))));
        return lines;
    }

    private String line(LocalDate date, @Nullable CalendarDay day) {
        return day == null
                ? words.weekdayAndDay(date)
                : words.weekdayAndDay(date) + " – " + day.name() + " ("
                        + getTranslation("CalendarDay.Kind." + day.kind()) + ", "
                        + getTranslation("CalendarDay.Status." + day.status()) + ")";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
