package vn.tiendo.organization.ui;

import com.vaadin.flow.component.details.Details;
import vn.tiendo.shared.ui.FormPanel;

/** A form that is needed now and then, closed until it is. */
class FoldedForm extends Details {

    FoldedForm(String title, FormPanel form) {
        super(title, form);
        addClassNames("sheet", "folded-form");
    }
}
