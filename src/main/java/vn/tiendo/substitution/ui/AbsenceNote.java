package vn.tiendo.substitution.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.organization.ui.PersonNote;
import vn.tiendo.substitution.SubstitutionService;

/** Says of people who can be chosen that they are away, now or soon, and who stands in (UX-18). */
@org.springframework.stereotype.Component
class AbsenceNote implements PersonNote {

    private static final int BEHIND_THE_LOAD = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final SubstitutionService substitutions;

    AbsenceNote(SubstitutionService substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public int order() {
        return BEHIND_THE_LOAD;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> people, Component page) {
        return substitutions.away(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> page.getTranslation(
                                "substitution.note",
                                days(each.getValue().from(), each.getValue().to()),
                                each.getValue().substitute())));
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + "–" + DAY.format(to);
    }
}
