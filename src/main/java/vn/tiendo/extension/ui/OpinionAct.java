package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.extension.ExtensionFacts.Waiting;
import vn.tiendo.extension.ExtensionOpinion;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;

/** Several units ask for more time: one answer to all of them, each to what it has asked for. */
class OpinionAct implements BulkAct {

    /** What is answered. */
    private enum Answer {
        AS_ASKED,
        AS_PROPOSED,
        UNTIL,
        NONE
    }

    private final List<TaskRow> steps;
    private final Map<String, Waiting> requests;
    private final DueText words;
    private final Component page;
    private final String step;
    private final BiConsumer<TaskTicket, ExtensionOpinion> act;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final VietnameseDatePicker until;
    private final TextArea note;

    OpinionAct(
            List<TaskRow> steps,
            ExtensionService extensions,
            DueText words,
            Component page,
            String step,
            BiConsumer<TaskTicket, ExtensionOpinion> act) {
        this.steps = steps;
        this.requests = extensions.waiting(steps.stream().map(TaskRow::id).toList());
        this.words = words;
        this.page = page;
        this.step = step;
        this.act = act;
        this.until = new VietnameseDatePicker(required("extension.until.field"));
        this.note = new TextArea(page.getTranslation("extension.words"));
    }

    @Override
    public String title() {
        return page.getTranslation(step + ".title");
    }

    @Override
    public String explanation() {
        return page.getTranslation("extension.bulk.text");
    }

    @Override
    public List<BulkRow> rows() {
        return steps.stream().map(this::row).toList();
    }

    private BulkRow row(TaskRow row) {
        Waiting request = requests.get(row.id());
        return new BulkRow(
                row.id(),
                row.subject() + (row.reference().isEmpty() ? "" : " – " + row.reference()),
                request == null ? "" : detail(request, row),
                TaskLinks.task(row.id()),
                obstacle(request));
    }

    private String detail(Waiting request, TaskRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(page.getTranslation("extension.bulk.asked", words.weekdayAndDay(request.askedUntil())));
        if (request.proposedUntil() != null) {
            parts.add(page.getTranslation("extension.bulk.proposed", words.weekdayAndDay(request.proposedUntil())));
        } else if (decides()) {
            parts.add(page.getTranslation("extension.bulk.proposed-none"));
        }
        parts.add(row.about().excerpt());
        return String.join(" · ", parts);
    }

    private @Nullable String obstacle(@Nullable Waiting request) {
        if (request == null) {
            return page.getTranslation("extension.problem.overtaken");
        }
        LocalDate day = until.getValue();
        return answer.getValue() == Answer.UNTIL && day != null && day.isAfter(request.askedUntil())
                ? page.getTranslation("extension.bulk.beyond", words.weekdayAndDay(request.askedUntil()))
                : null;
    }

    @Override
    public void ask(FormPanel form, Runnable changed) {
        form.field("given", answer);
        answer.setLabel(required(step + ".question"));
        answer.addClassName("one-a-line");
        answer.setItems(
                decides()
                        ? List.of(Answer.AS_PROPOSED, Answer.AS_ASKED, Answer.UNTIL, Answer.NONE)
                        : List.of(Answer.AS_ASKED, Answer.UNTIL, Answer.NONE));
        answer.setItemLabelGenerator(each -> page.getTranslation("extension.bulk.answer." + each));
        form.field("until", until).setVisible(false);
        form.field("words", note);
        note.setHelperText(page.getTranslation("extension.bulk.words.hint"));
        note.setMaxLength(ExtensionRequest.LONGEST_TEXT);
        until.addValueChangeListener(change -> changed.run());
        answer.addValueChangeListener(change -> {
            until.setVisible(change.getValue() == Answer.UNTIL);
            changed.run();
        });
    }

    @Override
    public String submit(int rows) {
        return page.getTranslation("extension.bulk.submit", page.getTranslation(step + ".action"), rows);
    }

    @Override
    public BulkRun.Act read() {
        Answer chosen = answer.getValue();
        if (chosen == null) {
            throw new InvalidInput("given", "extension.bulk.problem.answer-missing");
        }
        if (chosen == Answer.UNTIL && until.getValue() == null) {
            throw new InvalidInput("until", "extension.problem.until-missing");
        }
        Map<String, ExtensionOpinion> opinions = requests.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> opinion(chosen, each.getValue())));
        boolean silent = rows().stream()
                .filter(BulkRow::open)
                .anyMatch(row -> opinions.get(row.id()).words().isEmpty()
                        && !Objects.requireNonNull(requests.get(row.id()))
                                .askedUntil()
                                .equals(opinions.get(row.id()).until()));
        if (silent) {
            throw new InvalidInput("words", "extension.problem.words-missing");
        }
        Map<String, TaskTicket> tickets = opinions.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), TaskTicket::of)); // one for all tries: done once
        return row -> act.accept(tickets.get(row.id()), opinions.get(row.id()));
    }

    private ExtensionOpinion opinion(Answer chosen, Waiting request) {
        String own = note.getValue();
        return switch (chosen) {
            case AS_ASKED -> new ExtensionOpinion(request.askedUntil(), own);
            case AS_PROPOSED -> new ExtensionOpinion(request.proposedUntil(), own.isBlank() ? request.proposal() : own);
            case UNTIL -> new ExtensionOpinion(until.getValue(), own);
            case NONE -> new ExtensionOpinion(null, own);
        };
    }

    private boolean decides() {
        return step.equals("decide-extension");
    }

    private String required(String key) {
        return page.getTranslation("form.required", page.getTranslation(key));
    }
}
