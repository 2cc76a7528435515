package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Adds a unit. */
@Route(OrganizationLinks.NEW_UNIT)
@RolesAllowed("ADMIN")
class UnitCreateView extends Div implements HasDynamicTitle {

    UnitCreateView(
            UnitAdminService admin, DirectoryService directory, OrganizationService organization, DueText words) {
        addClassName("page");
        FormPanel form = new FormPanel();
        TextField code = form.field(
                "code", new TextField(getTranslation("form.required", getTranslation("organization.admin.unit.code"))));
        code.setHelperText(getTranslation("organization.admin.unit.code.hint"));
        UnitFields fields = new UnitFields(form, directory, admin.book(), organization.search("", UnitEditView.ALL));
        VietnameseDatePicker from = form.field(
                "from",
                new VietnameseDatePicker(
                        getTranslation("form.required", getTranslation("organization.admin.unit.from"))));
        from.setValue(words.today());
        form.primary(getTranslation("organization.admin.unit.create"), () -> {
            if (from.getValue() == null) {
                EntryProblem.refuse("from", EntryProblem.BEGIN_MISSING);
            }
            UnitEntry unit = fields.read(code.getValue(), from.getValue(), null, null);
            admin.create(unit);
            Toasts.done(getTranslation("organization.admin.unit.created", unit.name()));
            getUI().ifPresent(ui -> ui.navigate(OrganizationLinks.unit(unit.code())));
        });
        add(new PageHeader(getPageTitle()), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.admin.new-unit");
    }
}
