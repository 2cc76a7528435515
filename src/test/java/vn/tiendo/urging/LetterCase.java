package vn.tiendo.urging;

import static vn.tiendo.testing.LateCampaign.STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.TestTool;

/** A directive to a few units that do nothing, and what becomes of its letter of urging. */
@TestTool
class LetterCase {

    static final LocalDate TODAY = LateCampaign.LETTER_DAY.toLocalDate();

    private final Campaign campaign;
    private final ManyUnits manyUnits;
    private final LateCampaign late;
    private final AuditService audit;
    private final JdbcClient jdbc;

    LetterCase(Campaign campaign, ManyUnits manyUnits, LateCampaign late, AuditService audit, JdbcClient jdbc) {
        this.campaign = campaign;
        this.manyUnits = manyUnits;
        this.late = late;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** To units {@code <class>1…n}. */
    UUID issue(String unitClass, int units) {
        return manyUnits.handOut(unitClass, units);
    }

    /** The same, on the morning on which the letter is due. */
    UUID late(String unitClass, int units) {
        return late.untilTheLetter(issue(unitClass, units));
    }

    void letter(UUID directive, String number, Set<UUID> units) {
        String task = late.task(directive);
        campaign.actAs.as(
                "cv.th",
                () -> late.letters.issue(TaskTicket.of(task), new UrgingLetterDraft(units, number, TODAY, "")));
    }

    /** The unit does in one morning what it owes. */
    void submit(UUID directive, String code) {
        campaign.receive(directive, code, "c." + code);
        campaign.assign(directive, code, "h." + code, "o." + code);
        campaign.carryOut(directive, code, "o." + code);
        campaign.submitReport(directive, code, "o." + code);
        campaign.desk.signAndSend(campaign.unit(directive, code).id(), "h." + code, "c." + code);
    }

    List<String> notes(AuditScope scope, String act) {
        return campaign
                .actAs
                .as("cv.th", () -> audit.page(scope, new AuditFilter(act, null, null, null, null), null, 50))
                .stream()
                .map(AuditEvent::detail)
                .map(detail -> detail.getOrDefault("note", ""))
                .toList();
    }

    List<String> steps(UUID directive) {
        return jdbc.sql("select state from task where subject_id = :id and step = :step")
                .param("id", directive)
                .param("step", STEP)
                .query(String.class)
                .list();
    }

    List<String> reminders(UUID directive, String kind) {
        return jdbc.sql("select distinct milestone from reminder where directive_id = :id and kind = :kind")
                .param("id", directive)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** What stands in a decision: its outcome, the unit and how late it was. */
    List<String> named(UUID directive) {
        return jdbc.sql("select e.outcome, u.short_name, l.working_days from urging_letter_line l"
                        + " join urging_letter e on e.id = l.letter_id join unit_v u on u.id = l.unit_id"
                        + " where e.directive_id = :id")
                .param("id", directive)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " T+" + row.getInt(3))
                .list();
    }

    int notices(String login) {
        return jdbc.sql("select count(*) from notice where recipient_id = :id and template = 'urging-letter'")
                .param("id", campaign.person(login))
                .query(Integer.class)
                .single();
    }
}
