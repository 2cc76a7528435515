package vn.tiendo.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.workflow.SystemActor;

/** What of a list stands in the history, who is told of it, and what the assignments that ask for it show. */
@Component
class ContactChains {

    private final AuditService audit;
    private final NoticeService notices;
    private final OrganizationService organization;
    private final CarriedWorkService work;

    ContactChains(
            AuditService audit, NoticeService notices, OrganizationService organization, CarriedWorkService work) {
        this.audit = audit;
        this.notices = notices;
        this.organization = organization;
        this.work = work;
    }

    static String stream(UUID list) {
        return ContactService.PROCESS + ":" + list;
    }

    /** Under which subject it is listed: the directive that asks for it, else the list itself. */
    static UUID root(ContactList list) {
        UUID directive = list.directiveId();
        return directive == null ? list.id() : directive;
    }

    void record(ContactList list, String what, String note) {
        audit.record(
                stream(list.id()), root(list), "contact." + what, note.isEmpty() ? Map.of() : Map.of("note", note));
    }

    /** The cells of the assignments that ask for it say how far the unit is; who typed it does not act on them himself. */
    void progress(ContactList list) {
        String line = list.summary().line();
        SystemActor.run(() -> work.progress(list.unitId(), WorkKind.CONTACT, line));
    }

    /** A round was given up: the cells say what stands without it. */
    void fallBack(ContactList list, Optional<ContactSummary> standing) {
        String line = standing.map(ContactSummary::line).orElseGet(() -> ContactSummary.WORDS.text("line.none"));
        SystemActor.run(() -> work.progress(list.unitId(), WorkKind.CONTACT, line));
    }

    /** The assignments that asked for it are done, unless a mailbox is still waited for; by the system. */
    void confirmed(ContactList list) {
        ContactSummary summary = list.summary();
        record(list, "confirmed", summary.line());
        if (summary.waiting() == 0) {
            work.carriedOut(
                    list.unitId(), WorkKind.CONTACT, summary.line(), Objects.requireNonNull(list.publishedBy()));
        } else {
            progress(list);
        }
        tell(list, "contact-confirmed", summary.line());
    }

    /** The time or a change began a round: who has to do with it hears why, once. */
    void begun(ContactList list) {
        tell(list, "contact-round", list.why());
    }

    private void tell(ContactList list, String template, String words) {
        UnitRef unit = organization.unit(list.unitId());
        Set<UUID> told = new HashSet<>();
        for (Role role : List.of(Role.HEAD, Role.OFFICER)) {
            organization.holders(list.unitId(), role).stream()
                    .map(PersonRef::id)
                    .forEach(told::add);
        }
        notices.tell(new Notice(
                template + ":" + list.id(),
                list.directiveId(),
                "",
                ContactLinks.of(unit.code()),
                template,
                List.of(unit.shortName(), words),
                told));
    }
}
