package vn.tiendo.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.AbsenceDraft;
import vn.tiendo.substitution.AbsenceService;

/** Sends people of the sample away, each by his or her own hand, and reads what was done meanwhile. */
@TestTool
public class Absences {

    private final Campaign campaign;
    private final AbsenceService service;
    private final AuditService audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    public Absences(Campaign campaign, AbsenceService service, AuditService audit, JdbcClient jdbc, Clock clock) {
        this.campaign = campaign;
        this.service = service;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From today for some days, today included. */
    public UUID away(String login, String substitute, int days) {
        return away(login, substitute, today(), today().plusDays(days - 1));
    }

    public UUID away(String login, String substitute, LocalDate from, LocalDate to) {
        return campaign.actAs.as(login, () -> service.enter(draft(login, substitute, from, to)));
    }

    public AbsenceDraft draft(String login, String substitute, LocalDate from, LocalDate to) {
        return AbsenceDraft.of(campaign.person(login), campaign.person(substitute), from, to, "Đi công tác");
    }

    /** The last act about a subject of a process. */
    public AuditEvent last(String process, UUID subject) {
        return acts(process, subject).getFirst();
    }

    public List<AuditEvent> acts(String process, UUID subject) {
        return campaign.actAs.as(
                "cv.th",
                () -> audit.page(AuditScope.of(List.of(process + ":" + subject)), AuditFilter.NONE, null, 100));
    }

    /** For whom an act was done; empty if for nobody but oneself. */
    public static Optional<String> insteadOf(AuditEvent act) {
        return Optional.ofNullable(act.detail().get("actingFor"));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    /** Everybody is back: the tests after this one begin so. */
    public void forget() {
        jdbc.sql("delete from absence").update();
    }
}
