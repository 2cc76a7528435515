package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The posts and roles of a person, each to end on a day, and the forms to give more. */
final class PostPanels {

    private static final int USUAL_RANK = 5;

    private final Component page;
    private final PeopleAdminService admin;
    private final DueText words;
    private final String login;
    private final Runnable changed;

    PostPanels(Component page, PeopleAdminService admin, DueText words, String login, Runnable changed) {
        this.page = page;
        this.admin = admin;
        this.words = words;
        this.login = login;
        this.changed = changed;
    }

    /** @param names of units, by code */
    Component list(Map<String, String> names) {
        List<PostEntry> posts = admin.posts(login);
        if (posts.isEmpty()) {
            return new Paragraph(text("no-posts"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        posts.forEach(post -> list.add(line(post, names)));
        return list;
    }

    private ListItem line(PostEntry post, Map<String, String> names) {
        Span what = new Span(
                post.role() == null
                        ? Objects.requireNonNull(post.title())
                        : page.getTranslation("Role." + post.role().name()));
        what.addClassName("name");
        String unit =
                post.unitCode() == null ? text("all-units") : names.getOrDefault(post.unitCode(), post.unitCode());
        ListItem item = new ListItem(
                new Paragraph(new Span(text(post.isRole() ? "role" : "post") + ": "), what, new Span(" · " + unit)),
                new Paragraph(days(post)));
        item.addClassName("card");
        if (post.reaches(words.today())) {
            item.add(ending(post));
        }
        return item;
    }

    private String days(PostEntry post) {
        return post.to() == null
                ? page.getTranslation("organization.unit.valid-from", words.day(post.from()))
                : page.getTranslation("organization.unit.valid-between", words.day(post.from()), words.day(post.to()));
    }

    private Component ending(PostEntry post) {
        FormPanel form = new FormPanel();
        VietnameseDatePicker last = form.field("lastDay", new VietnameseDatePicker(text("last-day")));
        last.setValue(words.today());
        form.action(text("end"), () -> {
            if (last.getValue() == null) {
                EntryProblem.refuse("lastDay", EntryProblem.END_MISSING);
            }
            admin.end(Objects.requireNonNull(post.id()), login, last.getValue());
            changed.run();
        });
        return new Details(text("end.open"), form);
    }

    Component givePost(List<UnitRef> units) {
        FormPanel form = new FormPanel();
        ComboBox<UnitRef> unit = form.field("unit", PersonChoice.unit(required("unit"), units));
        TextField title = form.field("title", new TextField(required("title")));
        IntegerField rank = form.field("rank", new IntegerField(text("rank")));
        rank.setHelperText(text("rank.hint"));
        rank.setValue(USUAL_RANK);
        VietnameseDatePicker from = from(form);
        VietnameseDatePicker to = form.field("to", new VietnameseDatePicker(text("to")));
        form.action(text("give-post.action"), () -> {
            refuseWithout(from);
            admin.give(PostEntry.post(
                    login,
                    code(unit),
                    title.getValue(),
                    Objects.requireNonNullElse(rank.getValue(), 0),
                    from.getValue(),
                    to.getValue()));
            changed.run();
        });
        return new FoldedForm(text("give-post"), form);
    }

    Component giveRole(List<UnitRef> units) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(text("give-role.text")));
        Select<Role> role = form.field("role", new Select<>());
        role.setLabel(required("role"));
        role.setItems(Arrays.asList(Role.values()));
        role.setItemLabelGenerator(each -> page.getTranslation("Role." + each.name()));
        ComboBox<UnitRef> unit = form.field("unit", PersonChoice.unit(text("unit"), units));
        role.addValueChangeListener(change -> unit.setVisible(change.getValue() != Role.ADMIN));
        VietnameseDatePicker from = from(form);
        VietnameseDatePicker to = form.field("to", new VietnameseDatePicker(text("to")));
        form.action(text("give-role.action"), () -> {
            refuseWithout(from);
            Role chosen = role.getValue();
            if (chosen == null) {
                EntryProblem.refuse("role", EntryProblem.ROLE_MISSING);
            }
            String where = chosen == Role.ADMIN ? null : code(unit);
            admin.give(PostEntry.role(login, where, Objects.requireNonNull(chosen), from.getValue(), to.getValue()));
            changed.run();
        });
        return new FoldedForm(text("give-role"), form);
    }

    private VietnameseDatePicker from(FormPanel form) {
        VietnameseDatePicker from = form.field("from", new VietnameseDatePicker(required("from")));
        from.setValue(words.today());
        return from;
    }

    private static void refuseWithout(VietnameseDatePicker from) {
        if (from.getValue() == null) {
            EntryProblem.refuse("from", EntryProblem.BEGIN_MISSING);
        }
    }

    private static String code(ComboBox<UnitRef> unit) {
        @Nullable UnitRef chosen = unit.getValue();
        return chosen == null ? "" : chosen.code();
    }

    private String required(String key) {
        return page.getTranslation("form.required", text(key));
    }

    private String text(String key) {
        return page.getTranslation("organization.admin.post." + key);
    }
}
