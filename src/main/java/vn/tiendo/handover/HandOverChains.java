package vn.tiendo.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.PersonName;

/** Writes a hand-over down: in the record of each thing and of the person, as a receipt, and as notices. */
@Component
class HandOverChains {

    private final OrganizationService organization;
    private final AuditService audit;
    private final NoticeService notices;
    private final Clock clock;

    HandOverChains(OrganizationService organization, AuditService audit, NoticeService notices, Clock clock) {
        this.organization = organization;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    Receipt receipt(
            HandOverOrder order, PersonRef leaver, List<WorkLine> lines, Map<UUID, PersonRef> people, boolean closed) {
        Instant now = clock.instant();
        UnitRef unit = organization.unit(order.unitId());
        return new Receipt(
                Ids.next(),
                leaver.id(),
                leaver.name(),
                leaver.title(),
                unit.id(),
                unit.name(),
                Actor.currentPerson(),
                Actor.current().name(),
                now,
                LocalDate.ofInstant(now, OfficeTime.ZONE),
                order.note().strip(),
                closed,
                lines.stream()
                        .map(line -> line(line, people.get(order.receivers().get(line.key()))))
                        .toList());
    }

    private static Receipt.Line line(WorkLine line, PersonRef to) {
        return new Receipt.Line(
                line.part(),
                line.reference(),
                line.step(),
                line.subject(),
                line.link(),
                to.id(),
                to.name(),
                to.title());
    }

    /** From whom and to whom, on the chain of each thing; the whole on the person's. @param lines in the order of the receipt */
    void record(Receipt receipt, List<WorkLine> lines) {
        for (int n = 0; n < lines.size(); n++) {
            WorkLine line = lines.get(n);
            Map<String, String> detail =
                    detail(receipt.person(), receipt.lines().get(n).receiver(), receipt.note());
            UUID root = line.rootId();
            audit.record(line.stream(), root == null ? receipt.personId() : root, "hand-over." + line.part(), detail);
        }
        String receivers = receipt.lines().stream()
                .map(Receipt.Line::receiver)
                .distinct()
                .sorted(PersonName.ORDER)
                .collect(Collectors.joining(", "));
        audit.record(
                "person:" + receipt.personId(),
                receipt.personId(),
                "hand-over.confirmed",
                detail(receipt.unit(), receivers, receipt.note()));
    }

    private static Map<String, String> detail(String subject, String to, String note) {
        Map<String, String> detail = new HashMap<>();
        detail.put("subject", subject);
        if (!to.isEmpty()) {
            detail.put("to", to);
        }
        if (!note.isEmpty()) {
            detail.put("note", note);
        }
        return detail;
    }

    /** Everybody who receives, with how much it is; and whoever leaves, if his account stays open. */
    void tell(Receipt receipt) {
        receipt.lines().stream()
                .collect(Collectors.groupingBy(Receipt.Line::receiverId, Collectors.counting()))
                .forEach((to, count) -> notices.tell(notice(receipt, "hand-over", receipt.person(), count, to)));
        if (!receipt.accountClosed()) {
            notices.tell(notice(
                    receipt, "hand-over-own", receipt.unit(), receipt.lines().size(), receipt.personId()));
        }
    }

    private static Notice notice(Receipt receipt, String template, String about, long count, UUID to) {
        return new Notice(
                template + ":" + receipt.id(),
                null,
                "",
                HandOverLinks.receipt(receipt.id()),
                template,
                List.of(receipt.by(), about, Long.toString(count)),
                Set.of(to));
    }
}
