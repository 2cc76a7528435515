package vn.tiendo.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.calendar.ui.HoursPanels;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.organization.UnitAdminService.Ending;
import vn.tiendo.organization.UnitAdminService.UnitState;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Changes a unit on a day, ends it, and shows what it was and will be. */
@Route(OrganizationLinks.EDIT_UNIT + "/:code")
@RolesAllowed("ADMIN")
class UnitEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int ALL = 20_000;
    private static final int ACTS = 50;

    private final transient UnitAdminService admin;
    private final transient DirectoryService directory;
    private final transient OrganizationService organization;
    private final transient Timelines timelines;
    private final transient HoursPanels hours;
    private final transient DueText words;
    private String title = "";

    UnitEditView(
            UnitAdminService admin,
            DirectoryService directory,
            OrganizationService organization,
            Timelines timelines,
            HoursPanels hours,
            DueText words) {
        this.admin = admin;
        this.directory = directory;
        this.organization = organization;
        this.timelines = timelines;
        this.hours = hours;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("code").orElse(""));
    }

    private void show(String code) {
        UnitBook book = admin.book();
        UnitEntry unit = book.standing(code).orElseThrow(NotFound::new);
        UnitRef ref = organization.unitByCode(unit.code()).orElseThrow(NotFound::new);
        List<UnitRef> units = organization.search("", ALL);
        title = unit.name();
        removeAll();
        add(
                new ActionLink(OrganizationLinks.unit(unit.code()), getTranslation("organization.admin.unit.back")),
                new PageHeader(title),
                change(unit, book, units),
                history(unit),
                new H2(getTranslation("organization.admin.unit.hours")),
                hours.panel(ref.id(), () -> show(code)),
                ending(unit, units),
                new H2(getTranslation("organization.admin.acts")),
                timelines.newest(AuditScope.under(ref.id()), ACTS));
    }

    private FormPanel change(UnitEntry unit, UnitBook book, List<UnitRef> units) {
        FormPanel form = new FormPanel();
        form.content(
                new H2(getTranslation("organization.admin.unit.change")),
                new Paragraph(getTranslation("organization.admin.unit.change.text", unit.code())));
        UnitFields fields = new UnitFields(form, directory, book, units);
        fields.show(unit, directory);
        VietnameseDatePicker day = form.field("day", new VietnameseDatePicker(required("day")));
        day.setHelperText(getTranslation("organization.admin.unit.day.hint"));
        day.setValue(unit.from().isAfter(words.today()) ? unit.from() : words.today());
        form.primary(getTranslation("organization.admin.unit.save"), () -> {
            if (day.getValue() == null) {
                EntryProblem.refuse("day", EntryProblem.DAY_MISSING);
            }
            admin.change(unit, fields.read(unit.code(), unit.from(), unit.to(), unit.parentCode()), day.getValue());
            Toasts.done(getTranslation("organization.admin.saved"));
            show(unit.code());
        });
        return form;
    }

    private Div history(UnitEntry unit) {
        Div box = new Div();
        List<UnitState> states = admin.history(unit.code());
        if (states.isEmpty()) {
            return box;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        states.forEach(state -> list.add(line(unit, state)));
        box.add(new H2(getTranslation("organization.admin.unit.history")), list);
        return box;
    }

    private ListItem line(UnitEntry unit, UnitState state) {
        Span name = new Span(state.entry().name());
        name.addClassName("name");
        String key = state.coming() ? "organization.admin.unit.coming" : "organization.admin.unit.past";
        String difference = unit.difference(state.entry());
        ListItem item = new ListItem(
                name,
                new Paragraph(getTranslation(key, words.day(state.from()))),
                new Paragraph(difference.isEmpty() ? getTranslation("organization.admin.unit.same") : difference));
        item.addClassName("card");
        if (state.coming()) {
            item.add(new Button(getTranslation("organization.admin.unit.withdraw"), click -> {
                admin.withdraw(unit.code(), state.from());
                show(unit.code());
            }));
        }
        return item;
    }

    private FoldedForm ending(UnitEntry unit, List<UnitRef> units) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("organization.admin.unit.end.text")));
        VietnameseDatePicker last = form.field("to", new VietnameseDatePicker(required("last-day")));
        last.setValue(unit.to());
        Select<Ending> kind = form.field("kind", new Select<>());
        kind.setLabel(required("ending"));
        kind.setItems(Ending.values());
        kind.setItemLabelGenerator(each -> getTranslation("UnitAdminService.Ending." + each.name()));
        kind.setValue(Ending.MERGE);
        MultiSelectComboBox<UnitRef> heirs = form.field("successors", PersonChoice.units(text("successors"), units));
        ComboBox<UnitRef> childrenTo = form.field("childrenTo", PersonChoice.unit(text("children-to"), units));
        form.action(text("end.action"), () -> {
            if (last.getValue() == null) {
                EntryProblem.refuse("to", EntryProblem.END_MISSING);
            }
            admin.end(
                    unit,
                    last.getValue(),
                    kind.getValue(),
                    heirs.getValue().stream().map(UnitRef::code).toList(),
                    childrenTo.getValue() == null ? null : childrenTo.getValue().code());
            Toasts.done(getTranslation("organization.admin.saved"));
            show(unit.code());
        });
        return new FoldedForm(getTranslation("organization.admin.unit.end"), form);
    }

    private String required(String key) {
        return getTranslation("form.required", text(key));
    }

    private String text(String key) {
        return getTranslation("organization.admin.unit." + key);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
