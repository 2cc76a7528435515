package vn.tiendo.handover.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.handover.HandOverOrder;
import vn.tiendo.handover.HandOverPreview;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.handover.Receiver;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;

/** To whom everything goes: one receiver for all, another one for a group, and where somebody may not have a thing, one for it. */
class HandOverForm extends FormPanel {

    private static final String NOTE = "note";
    private static final String RECEIVER = "receiver";

    private final transient HandOverService service;
    private final transient HandOverPreview preview;
    private final transient Map<UUID, Map<String, String>> refusals = new HashMap<>();
    private final Map<Part, ComboBox<Receiver>> groups = new EnumMap<>(Part.class);
    private final List<WorkCard> cards = new ArrayList<>();
    private final ComboBox<Receiver> all;
    private final TextArea note;

    /**
     * @param links whether the reader may open what is listed
     * @param confirm hands over, or shows what has changed
     */
    HandOverForm(HandOverService service, HandOverPreview preview, boolean links, Runnable confirm) {
        this.service = service;
        this.preview = preview;
        all = box(getTranslation("form.required", text("receiver")));
        if (preview.lines().isEmpty()) {
            content(new Paragraph(text("nothing")));
        } else {
            field(RECEIVER, all);
            all.setHelperText(text("receiver.hint"));
            all.addValueChangeListener(change -> judge());
            for (Part part : Part.values()) {
                group(part, links);
            }
        }
        note = field(NOTE, new TextArea(text("note")));
        note.setMaxLength(HandOverOrder.LONGEST_NOTE);
        note.setHelperText(text("note.hint"));
        Question question = new Question(
                getTranslation("handover.question", preview.person().name()),
                getTranslation(
                        preview.closesAccount() ? "handover.question.closes" : "handover.question.stays",
                        preview.lines().size(),
                        preview.unit().name()));
        primary(text("confirm"), () -> checked(question), () -> tryTo(confirm));
        dock();
    }

    private void group(Part part, boolean links) {
        List<WorkLine> lines =
                preview.lines().stream().filter(line -> line.part() == part).toList();
        if (lines.isEmpty()) {
            return;
        }
        String name = getTranslation("WorkLine.Part." + part);
        content(new H2(name + " (" + lines.size() + ")"));
        if (preview.lines().size() > lines.size()) {
            ComboBox<Receiver> box = field("group-" + part, box(getTranslation("handover.receiver.group", name)));
            box.addValueChangeListener(change -> judge());
            groups.put(part, box);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        for (WorkLine line : lines) {
            ComboBox<Receiver> own = box(getTranslation("form.required", text("receiver.this")));
            own.addValueChangeListener(change -> judge());
            bind(line.key(), own);
            WorkCard card = new WorkCard(line, own, links);
            cards.add(card);
            list.add(card);
        }
        content(list);
    }

    /** Beside each thing that its receiver may not have stands why, and a box for another one. */
    private void judge() {
        for (WorkCard card : cards) {
            Receiver meant = meant(card.line().part());
            String why = meant == null ? null : refused(card.line(), meant);
            Receiver own = card.chosen();
            String still = own == null ? null : refused(card.line(), own);
            card.show(why, meant == null ? "" : meant.person().name(), still);
        }
    }

    private @Nullable String refused(WorkLine line, Receiver receiver) {
        return refusals.computeIfAbsent(receiver.person().id(), id -> service.refusals(preview, id))
                .get(line.key());
    }

    private @Nullable Receiver meant(Part part) {
        return Optional.ofNullable(groups.get(part)).map(ComboBox::getValue).orElse(all.getValue());
    }

    private Question checked(Question question) {
        if (cards.stream().anyMatch(card -> receiver(card) == null)) {
            throw new InvalidInput(RECEIVER, "handover.problem.receiver-missing");
        }
        return question;
    }

    private @Nullable Receiver receiver(WorkCard card) {
        return card.isOpen() && card.chosen() != null
                ? card.chosen()
                : meant(card.line().part());
    }

    /** What is said of a thing is said beside it, so its box must be in sight. */
    private void tryTo(Runnable confirm) {
        refusals.clear();
        try {
            confirm.run();
        } catch (InvalidInput e) {
            cards.stream()
                    .filter(card -> e.problems().containsKey(card.line().key()))
                    .forEach(WorkCard::open);
            throw e;
        }
    }

    /** What is asked for; the form has seen that everything has a receiver before it asked. */
    HandOverOrder order(UUID submission) {
        Map<String, UUID> receivers = new HashMap<>();
        for (WorkCard card : cards) {
            receivers.put(
                    card.line().key(),
                    Objects.requireNonNull(receiver(card)).person().id());
        }
        return new HandOverOrder(
                submission, preview.person().id(), preview.unit().id(), preview.seen(), receivers, note.getValue());
    }

    /** Takes over what was chosen and typed before something changed, as far as it is still there. */
    void take(HandOverForm before) {
        choose(all, before.all.getValue());
        groups.forEach((part, box) -> choose(
                box,
                Optional.ofNullable(before.groups.get(part))
                        .map(ComboBox::getValue)
                        .orElse(null)));
        for (WorkCard card : cards) {
            before.cards.stream()
                    .filter(old -> old.line().key().equals(card.line().key()))
                    .findFirst()
                    .ifPresent(old -> choose(card.box(), old.chosen()));
        }
        note.setValue(before.note.getValue());
        judge();
    }

    private void choose(ComboBox<Receiver> box, @Nullable Receiver before) {
        if (before != null) {
            preview.receivers().stream()
                    .filter(each -> each.person().id().equals(before.person().id()))
                    .findFirst()
                    .ifPresent(box::setValue);
        }
    }

    private ComboBox<Receiver> box(String label) {
        ComboBox<Receiver> box = new ComboBox<>(label);
        box.setItems(
                (receiver, typed) -> SearchText.of(named(receiver)).contains(SearchText.of(typed)),
                preview.receivers());
        box.setItemLabelGenerator(this::named);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    /** Who, in which post, how busy, and whether away (UX-18). */
    private String named(Receiver receiver) {
        String title = receiver.person().title();
        String busy =
                receiver.load() == 0 ? getTranslation("task.load.none") : getTranslation("task.load", receiver.load());
        String who = receiver.person().name() + (title.isEmpty() ? "" : " – " + title) + " · " + busy;
        return receiver.awayUntil() == null
                ? who
                : who + " · " + getTranslation("handover.away", vn.tiendo.shared.OfficeTime.day(receiver.awayUntil()));
    }

    private String text(String key) {
        return getTranslation("handover." + key);
    }
}
