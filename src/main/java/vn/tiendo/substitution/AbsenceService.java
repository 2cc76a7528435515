package vn.tiendo.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Absences: entered, changed and ended by the person, or by the head or the clerk of the person's unit. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class AbsenceService {

    private final Absences absences;
    private final LawfulSubstitutes lawful;
    private final OrganizationService organization;
    private final AuditService audit;
    private final NoticeService notices;
    private final Clock clock;

    AbsenceService(
            Absences absences,
            LawfulSubstitutes lawful,
            OrganizationService organization,
            AuditService audit,
            NoticeService notices,
            Clock clock) {
        this.absences = absences;
        this.lawful = lawful;
        this.organization = organization;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Somebody will be away, and somebody stands in.
     *
     * @throws NotAllowed if it is not for the person at the screen to enter
     * @throws InvalidInput if something is missing, unlawful, or contradicts another absence
     */
    public UUID enter(AbsenceDraft draft) {
        draft.requireComplete();
        requireMayEnter(Objects.requireNonNull(draft.personId()));
        if (Objects.requireNonNull(draft.from()).isBefore(today())) {
            throw new InvalidInput("from", "substitution.problem.from-past");
        }
        absences.lockBook();
        requireLawful(draft);
        requireAgreement(draft, Optional.empty());
        Absence absence = absences.save(new Absence(draft, Actor.currentPerson(), clock.instant()));
        tell("entered", absence, Set.of(absence.substituteId()));
        return absence.id();
    }

    /** Other days, another substitute or another reason for what is not over. */
    public void change(UUID id, AbsenceDraft draft) {
        draft.requireComplete();
        absences.lockBook();
        Absence absence = mine(id);
        if (!absence.personId().equals(draft.personId())) {
            throw new NotAllowed();
        }
        if (Objects.requireNonNull(draft.to()).isBefore(today())) {
            throw new InvalidInput("to", "substitution.problem.to-past");
        }
        if (!absence.from().equals(draft.from())
                && Objects.requireNonNull(draft.from()).isBefore(today())) {
            throw new InvalidInput("from", "substitution.problem.from-past");
        }
        requireLawful(draft);
        requireAgreement(draft, Optional.of(id));
        UUID before = absence.substituteId();
        absence.change(draft, today());
        tell("changed", absence, Set.of(before, absence.substituteId()));
    }

    /** The person is back earlier, or does not go; done twice, it is done once. */
    public void end(UUID id) {
        absences.lockBook();
        Absence absence = mine(id);
        if (!absence.isOpen(today())) {
            return;
        }
        absence.end(today(), clock.instant());
        tell("ended", absence, Set.of(absence.substituteId()));
    }

    /** What lasts or is to come of oneself, of those one stands in for, and of the people of one's units. */
    @Transactional(readOnly = true)
    public List<AbsenceFacts> open() {
        UUID me = Actor.currentPerson();
        Set<UUID> people = organization.peopleOf(organization.postUnits(me)).stream()
                .map(PersonRef::id)
                .collect(Collectors.toCollection(HashSet::new));
        people.add(me);
        List<Absence> open = absences.open(people, today());
        Map<UUID, PersonRef> names = organization.people(open.stream()
                .flatMap(absence -> Stream.of(absence.personId(), absence.substituteId(), absence.enteredBy()))
                .collect(Collectors.toSet()));
        Set<UUID> wards = wards(me);
        return open.stream()
                .map(absence -> new AbsenceFacts(
                        absence.id(),
                        names.get(absence.personId()),
                        names.get(absence.substituteId()),
                        absence.draft(),
                        names.get(absence.enteredBy()).name(),
                        absence.lasts(today()),
                        me.equals(absence.personId()),
                        wards.contains(absence.personId())))
                .toList();
    }

    /** For whom the person at the screen may enter an absence: oneself, and the people of units that one heads or keeps the papers of. */
    @Transactional(readOnly = true)
    public List<PersonRef> enterable() {
        return organization.people(wards(Actor.currentPerson())).values().stream()
                .sorted(java.util.Comparator.comparing(PersonRef::name, vn.tiendo.shared.PersonName.ORDER))
                .toList();
    }

    /** Who may stand in for somebody, by name. */
    @Transactional(readOnly = true)
    public List<PersonRef> substitutes(UUID personId) {
        requireMayEnter(personId);
        return lawful.candidates(personId);
    }

    private Set<UUID> wards(UUID me) {
        Set<UUID> kept = organization.mandates(me).stream()
                .filter(mandate -> mandate.role() == Role.HEAD || mandate.role() == Role.CLERK)
                .map(mandate -> mandate.unitId())
                .collect(Collectors.toSet());
        Set<UUID> people =
                organization.peopleOf(kept).stream().map(PersonRef::id).collect(Collectors.toCollection(HashSet::new));
        people.add(me);
        return people;
    }

    private void requireMayEnter(UUID personId) {
        if (!wards(Actor.currentPerson()).contains(personId)) {
            throw new NotAllowed();
        }
    }

    private Absence mine(UUID id) {
        Absence absence = absences.findById(id).orElseThrow(NotFound::new);
        requireMayEnter(absence.personId());
        return absence;
    }

    private void requireLawful(AbsenceDraft draft) {
        UUID person = Objects.requireNonNull(draft.personId());
        UUID substitute = Objects.requireNonNull(draft.substituteId());
        if (!lawful.may(person, substitute)) {
            throw new InvalidInput("substitute", "substitution.problem.substitute-unlawful", name(substitute));
        }
    }

    /** Nobody is away twice on one day, and on no day is a substitute away himself: nothing could pass on to a third. */
    private void requireAgreement(AbsenceDraft draft, Optional<UUID> except) {
        UUID person = Objects.requireNonNull(draft.personId());
        UUID substitute = Objects.requireNonNull(draft.substituteId());
        Collection<Absence> touching = absences.during(Set.of(person, substitute), draft.from(), draft.to()).stream()
                .filter(other -> !except.filter(other.id()::equals).isPresent())
                .toList();
        for (Absence other : touching) {
            if (other.personId().equals(person)) {
                refuse("from", "substitution.problem.overlap", other, person);
            }
            if (other.personId().equals(substitute)) {
                refuse("substitute", "substitution.problem.substitute-away", other, substitute);
            }
            if (other.substituteId().equals(person)) {
                refuse("from", "substitution.problem.stands-in", other, other.personId());
            }
        }
    }

    private void refuse(String field, String key, Absence other, UUID about) {
        throw new InvalidInput(
                Map.of(field, key),
                Map.of(field, List.of(name(about), OfficeTime.day(other.from()), OfficeTime.day(other.to()))));
    }

    private void tell(String what, Absence absence, Set<UUID> substitutes) {
        String person = name(absence.personId());
        String from = OfficeTime.day(absence.from());
        String to = OfficeTime.day(absence.to());
        audit.record(
                "absence:" + absence.personId(),
                null,
                "absence." + what,
                Map.of(
                        "subject",
                        person,
                        "to",
                        name(absence.substituteId()),
                        "note",
                        from + " – " + to + ": " + absence.draft().reason()));
        Set<UUID> told = new HashSet<>(substitutes);
        told.add(absence.personId());
        notices.tell(new Notice(
                "absence-" + what + ":" + absence.id() + ":" + clock.instant().toEpochMilli(),
                null,
                "",
                SubstitutionLinks.ABSENCES,
                "absence-" + what,
                List.of(person, name(absence.substituteId()), from, to),
                told));
    }

    private String name(UUID person) {
        return organization.person(person).name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
