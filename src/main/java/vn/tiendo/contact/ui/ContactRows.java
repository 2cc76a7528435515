package vn.tiendo.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.shared.ui.FormPanel;

/** The contacts in a form: those of the catalogue, and as many more as the unit has. */
class ContactRows extends Div {

    private final FormPanel form;
    private final List<PersonRef> people;
    private final transient Function<UUID, Optional<String>> mailbox;
    private final transient Runnable changed;
    private final Div cards = new Div();
    private final List<ContactFields> rows = new ArrayList<>();

    /**
     * @param mailbox of a person
     * @param changed is told when a row comes or goes
     */
    ContactRows(FormPanel form, List<PersonRef> people, Function<UUID, Optional<String>> mailbox, Runnable changed) {
        this.form = form;
        this.people = people;
        this.mailbox = mailbox;
        this.changed = changed;
        RowsProblem problem = new RowsProblem();
        form.bind("rows", problem);
        form.gather(this::gathered);
        Button more = new Button(getTranslation("contact.row.add"), click -> {
            ContactFields row = card(null);
            row.show(ContactDraft.Row.of(null, ContactPart.DIVISION, ""));
            row.setOpened(true);
            place();
            changed.run();
        });
        add(problem, cards, more);
    }

    private ContactFields card(@Nullable String postCode) {
        ContactFields row = new ContactFields(
                postCode,
                people,
                mailbox,
                gone -> {
                    rows.remove(gone);
                    cards.remove(gone);
                    place();
                    changed.run();
                },
                address -> {
                    rows.forEach(each -> each.offer(address));
                    changed.run();
                });
        rows.add(row);
        cards.add(row);
        form.watch(row);
        return row;
    }

    /** What is missing in one row, in one line. */
    private List<ErrorSummary.Problem> gathered(List<ErrorSummary.Problem> problems) {
        Map<ContactFields, List<ErrorSummary.Problem>> missing = new LinkedHashMap<>();
        for (ErrorSummary.Problem problem : problems) {
            rows.stream()
                    .filter(row -> row.missing(problem.field()).isPresent())
                    .forEach(row -> missing.computeIfAbsent(row, each -> new ArrayList<>())
                            .add(problem));
        }
        missing.values().removeIf(some -> some.size() < 2);
        List<ErrorSummary.Problem> lines = new ArrayList<>(problems);
        missing.forEach((row, some) -> {
            String words = some.stream()
                    .flatMap(problem -> row.missing(problem.field()).stream())
                    .collect(Collectors.joining(", "));
            String line = getTranslation("contact.problem.row-missing", row.label(), words);
            lines.set(
                    lines.indexOf(some.getFirst()),
                    new ErrorSummary.Problem(line, some.getFirst().field()));
            lines.removeAll(some);
        });
        return lines;
    }

    private void place() {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).place(at, form);
        }
    }

    /** @param compared the same rows as the office saw them */
    void show(List<ContactDraft.Row> some, List<ContactFacts.Row> compared) {
        for (int at = 0; at < some.size(); at++) {
            ContactFields row = card(some.get(at).postCode());
            row.show(some.get(at));
            if (Boolean.FALSE.equals(compared.get(at).matched())) {
                row.mismatch(compared.get(at).mismatch());
            }
        }
        place();
        rows.stream().findFirst().ifPresent(first -> first.setOpened(true));
    }

    List<ContactDraft.Row> read() {
        return rows.stream().map(ContactFields::read).toList();
    }
}
