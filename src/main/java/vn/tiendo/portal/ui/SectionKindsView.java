package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKindService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** The catalogue of sections: what new portals get, and how often something new is usual. */
@Route(PortalLinks.KINDS)
@RolesAllowed("ADMIN")
class SectionKindsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 20;

    private final transient SectionKindService kinds;
    private final transient Timelines timelines;

    SectionKindsView(SectionKindService kinds, Timelines timelines) {
        this.kinds = kinds;
        this.timelines = timelines;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        List<SectionKind> all = kinds.all();
        all.forEach(kind -> list.add(card(kind)));
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("portal.kinds.text")),
                list,
                adding(all.stream().mapToInt(SectionKind::position).max().orElse(0) + 1),
                new H2(getTranslation("portal.kinds.acts")),
                timelines.newest(AuditScope.of(List.of(SectionKindService.STREAM)), ACTS));
    }

    private ListItem card(SectionKind kind) {
        ListItem card = new ListItem(
                new H2(kind.position() + ". " + kind.name()),
                new Paragraph(getTranslation("SectionKind.UsedBy." + kind.usedBy()) + " · "
                        + getTranslation("portal.interval.days", kind.intervalDays())
                        + (kind.required() ? " · " + getTranslation("portal.required.yes") : "")
                        + (kind.checklistCode().isEmpty() ? "" : " · " + kind.checklistCode())));
        card.addClassName("card");
        if (!kind.active()) {
            card.add(new StateBadge("badge-plain", "–", getTranslation("portal.kind.inactive")));
        }
        FormPanel form = new FormPanel();
        Fields fields = new Fields(form);
        fields.show(kind);
        form.action(getTranslation("portal.kind.change"), () -> {
            kinds.change(kind, fields.read());
            Toasts.done(getTranslation("portal.kind.changed"));
            show();
        });
        card.add(folded(form, "portal.kind.change.title"));
        return card;
    }

    /** @param free the position after all others */
    private Component adding(int free) {
        FormPanel form = new FormPanel();
        Fields fields = new Fields(form);
        fields.position.setValue(free);
        form.primary(getTranslation("portal.kind.add"), () -> {
            kinds.add(fields.read());
            Toasts.done(getTranslation("portal.kind.added"));
            show();
        });
        return folded(form, "portal.kind.add.title");
    }

    private Component folded(FormPanel form, String title) {
        Details folded = new Details(getTranslation(title), form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.kinds");
    }

    /** The fields of a kind, new or known. */
    private static final class Fields {

        private final TextField name;
        private final Select<SectionKind.UsedBy> usedBy = new Select<>();
        private final IntegerField position;
        private final IntegerField interval;
        private final Checkbox required;
        private final TextField checklist;
        private final Checkbox active;

        Fields(FormPanel form) {
            name = form.field("name", new TextField(must(form, "portal.section.name")));
            name.setMaxLength(SectionKind.LONGEST_NAME);
            name.setWidthFull();
            usedBy.setLabel(must(form, "portal.kind.used-by"));
            usedBy.setItems(SectionKind.UsedBy.values());
            usedBy.setItemLabelGenerator(value -> form.getTranslation("SectionKind.UsedBy." + value));
            usedBy.setValue(SectionKind.UsedBy.BOTH);
            form.field("usedBy", usedBy);
            position = form.field("position", new IntegerField(must(form, "portal.kind.position")));
            position.setMin(1);
            interval = form.field("interval", new IntegerField(must(form, "portal.interval")));
            interval.setHelperText(form.getTranslation("portal.kind.interval.hint"));
            interval.setMin(1);
            interval.setMax(SectionKind.LONGEST_INTERVAL);
            required = form.field("required", new Checkbox(form.getTranslation("portal.kind.required")));
            checklist = form.field("checklist", new TextField(form.getTranslation("portal.kind.checklist")));
            checklist.setHelperText(form.getTranslation("portal.kind.checklist.hint"));
            checklist.setMaxLength(SectionKind.LONGEST_CHECKLIST_CODE);
            active = form.field("active", new Checkbox(form.getTranslation("portal.kind.active")));
            active.setValue(true);
        }

        void show(SectionKind kind) {
            name.setValue(kind.name());
            usedBy.setValue(kind.usedBy());
            position.setValue(kind.position());
            interval.setValue(kind.intervalDays());
            required.setValue(kind.required());
            checklist.setValue(kind.checklistCode());
            active.setValue(kind.active());
        }

        SectionKind read() {
            return SectionKind.entered(
                            name.getValue(),
                            usedBy.getValue(),
                            position.getValue(),
                            interval.getValue(),
                            required.getValue())
                    .with(checklist.getValue(), active.getValue());
        }

        private static String must(FormPanel form, String key) {
            return form.getTranslation("form.required", form.getTranslation(key));
        }
    }
}
