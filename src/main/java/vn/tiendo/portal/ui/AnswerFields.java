package vn.tiendo.portal.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Link, title and day of a new item; or of a slogan that is gone, where, by what replaced and when. */
class AnswerFields {

    private final TextField link;
    private final TextField title;
    private final VietnameseDatePicker day;

    AnswerFields(FormPanel form, boolean banner) {
        String what = banner ? "portal.banner." : "portal.item.";
        link = form.field("link", new TextField(required(form, what + "link")));
        link.setHelperText(form.getTranslation(what + "link.hint"));
        link.setMaxLength(PortalFacts.Item.LONGEST_LINK);
        title = form.field(
                "title", new TextField(banner ? form.getTranslation(what + "title") : required(form, what + "title")));
        title.setHelperText(form.getTranslation(what + "title.hint"));
        title.setMaxLength(banner ? UpkeepFacts.Answer.LONGEST_REPLACEMENT : PortalFacts.Item.LONGEST_TITLE);
        day = form.field("day", new VietnameseDatePicker(required(form, what + "day")));
        link.setWidthFull();
        title.setWidthFull();
    }

    void show(UpkeepFacts.Answer answer, LocalDate today) {
        link.setValue(answer.link());
        title.setValue(answer.title());
        day.setValue(answer.day() == null ? today : answer.day());
    }

    UpkeepFacts.Answer read() {
        return new UpkeepFacts.Answer(day.getValue(), title.getValue(), link.getValue());
    }

    private static String required(FormPanel form, String key) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }
}
