package vn.tiendo.substitution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.substitution.AbsenceFacts;
import vn.tiendo.substitution.AbsenceService;
import vn.tiendo.substitution.SubstitutionLinks;

/** "Vắng mặt, người thay": who of one's units is or will be away, who stands in, and a form to enter it. */
@Route(SubstitutionLinks.ABSENCES)
@RolesAllowed("USER")
class AbsencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AbsenceService absences;
    private final transient PeopleNotes notes;
    private final transient DueText words;
    private String wanted = "";

    AbsencesView(AbsenceService absences, DueText words, PeopleNotes notes) {
        this.notes = notes;
        this.absences = absences;
        this.words = words;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SubstitutionLinks.PERSON)
                .orElse("");
        show(null);
    }

    private void show(@Nullable AbsenceFacts changed) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        if (changed != null) {
            add(new AbsenceForm(absences, notes, changed, wanted, () -> show(null)));
            return;
        }
        List<AbsenceFacts> open = absences.open();
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("substitution.none"), getTranslation("substitution.none.hint")));
        } else {
            add(list(open));
        }
        add(new AbsenceForm(absences, notes, null, wanted, () -> show(null)));
    }

    private Component list(List<AbsenceFacts> open) {
        Section section = new Section(new H2(getTranslation("substitution.list")));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        open.forEach(absence -> cards.add(card(absence)));
        section.add(cards);
        return section;
    }

    private ListItem card(AbsenceFacts absence) {
        ListItem card = new ListItem();
        card.addClassNames("card", "absence-card");
        Span who = new Span(named(absence.person()));
        who.addClassName("card-title");
        Span when = new Span(getTranslation(
                "substitution.days",
                words.day(Objects.requireNonNull(absence.entered().from())),
                words.day(Objects.requireNonNull(absence.entered().to()))));
        when.addClassName("card-subject");
        Div meta = new Div(
                absence.lasts()
                        ? new StateBadge("stead", "⇄", getTranslation("substitution.lasts"))
                        : new StateBadge("queue", "○", getTranslation("substitution.to-come")),
                new Span(getTranslation("substitution.stands-in", named(absence.substitute()))));
        meta.addClassName("card-meta");
        Span why = new Span(getTranslation("substitution.why", absence.entered().reason(), absence.enteredBy()));
        why.addClassName("card-excerpt");
        card.add(who, when, meta, why);
        if (absence.mayChange()) {
            card.add(acts(absence));
        }
        return card;
    }

    private Component acts(AbsenceFacts absence) {
        FormPanel acts = new FormPanel();
        String name = absence.person().name();
        Button change = acts.action(getTranslation("substitution.change"), () -> show(absence));
        change.setAriaLabel(getTranslation("substitution.change.this", name));
        String end = getTranslation("substitution.end");
        Question question = new Question(
                getTranslation("substitution.end.question", name),
                getTranslation("substitution.end.text", absence.substitute().name()));
        acts.action(end, () -> question, () -> {
            absences.end(absence.id());
            Toasts.done(getTranslation("substitution.ended.toast"));
            show(null);
        });
        return acts;
    }

    private static String named(PersonRef person) {
        return person.title().isEmpty() ? person.name() : person.name() + " – " + person.title();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("substitution.title");
    }
}
