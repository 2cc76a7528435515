package vn.tiendo.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.shared.ui.FormPanel;

/** The fields of a post of the catalogue, new or known; the code stays once it is given. */
class PostFields {

    private final TextField code;
    private final Select<ContactPart> part = new Select<>();
    private final TextField title;
    private final Select<UnitClass> level = new Select<>();
    private final Checkbox required;
    private final IntegerField position;
    private final Checkbox active;
    private @Nullable Integer version;

    PostFields(FormPanel form, DirectoryService units) {
        code = form.field("code", new TextField(required(form, "contact.post.code")));
        code.setHelperText(form.getTranslation("contact.post.code.hint"));
        code.setMaxLength(ContactPost.LONGEST_CODE);
        title = form.field("title", new TextField(required(form, "contact.post.name")));
        title.setMaxLength(ContactPost.LONGEST_TITLE);
        part.setLabel(required(form, "contact.post.part"));
        part.setItems(ContactPart.values());
        part.setItemLabelGenerator(value -> form.getTranslation("ContactPart." + value));
        part.setValue(ContactPart.DIVISION);
        form.field("part", part);
        level.setLabel(required(form, "contact.post.level"));
        level.setItems(units.levels());
        level.setItemLabelGenerator(value -> value.name().in(UI.getCurrent().getLocale()));
        level.setValue(units.levels().getLast());
        form.field("level", level);
        position = form.field("position", new IntegerField(required(form, "contact.post.position")));
        required = new Checkbox(form.getTranslation("contact.post.required"));
        active = new Checkbox(form.getTranslation("contact.post.active"));
        active.setValue(true);
        form.content(required, active);
    }

    void show(ContactPost post, DirectoryService units) {
        code.setValue(post.code());
        code.setReadOnly(true);
        title.setValue(post.title());
        part.setValue(post.part());
        units.levels().stream()
                .filter(each -> each.code().equals(post.levelCode()))
                .findFirst()
                .ifPresent(level::setValue);
        position.setValue(post.position());
        required.setValue(post.required());
        active.setValue(post.active());
        version = post.version();
    }

    ContactPost read() {
        return new ContactPost(
                code.getValue(),
                part.getValue(),
                title.getValue(),
                level.getValue().code(),
                required.getValue(),
                Objects.requireNonNullElse(position.getValue(), 0),
                active.getValue(),
                version);
    }

    private static String required(FormPanel form, String key) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }
}
