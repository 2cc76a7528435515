package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.rescheduling.AcknowledgementService;
import vn.tiendo.rescheduling.ReschedulingDraft;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.shared.Deadline;

/** Moves the dates of a {@link Campaign}, each step as the person whose step it is. */
@TestTool
public class CampaignReschedulings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Campaign campaign;
    private final ReschedulingService reschedulings;
    private final AcknowledgementService acknowledgements;
    private final JdbcClient jdbc;

    public CampaignReschedulings(
            Campaign campaign,
            ReschedulingService reschedulings,
            AcknowledgementService acknowledgements,
            JdbcClient jdbc) {
        this.campaign = campaign;
        this.reschedulings = reschedulings;
        this.acknowledgements = acknowledgements;
        this.jdbc = jdbc;
    }

    /** "Trước ngày …", of everything that follows the directive's own deadline. */
    public ReschedulingDraft before(UUID directive, LocalDate date) {
        return draft(everything(directive), Deadline.Wording.of(Deadline.Phrase.BEFORE, date, Deadline.Reading.STRICT));
    }

    public ReschedulingDraft draft(Set<UUID> obligations, Deadline.Wording to) {
        return new ReschedulingDraft(
                obligations, to, "Mưa lớn, sạt lở nhiều tuyến đường.", "1350/UBND-TH ngày 24/10/2022");
    }

    public Set<UUID> everything(UUID directive) {
        return campaign.actAs.as(
                "cv.th",
                () -> reschedulings.options(directive).stream()
                        .filter(obligation -> !obligation.ownDue())
                        .map(ObligationFacts::id)
                        .collect(Collectors.toSet()));
    }

    public UUID propose(UUID directive, ReschedulingDraft draft) {
        return campaign.actAs.as("cv.th", () -> reschedulings.propose(directive, draft));
    }

    public void decide(UUID rescheduling, boolean approved, String words) {
        campaign.actAs.as(
                "pct.vx",
                () -> reschedulings.decide(campaign.ticket("decide-rescheduling", rescheduling), approved, words));
    }

    /** Proposed, approved, and told to every unit. */
    public UUID move(UUID directive, ReschedulingDraft draft) {
        UUID rescheduling = propose(directive, draft);
        decide(rescheduling, true, "");
        awaitTold(rescheduling);
        return rescheduling;
    }

    public void awaitTold(UUID rescheduling) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from rescheduling_unit"
                                        + " where rescheduling_id = :id and state = 'TO_TELL'")
                                .param("id", rescheduling)
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    /** The change of a directive's dates that was proposed last. */
    public UUID latest(UUID directive) {
        return jdbc.sql("select id from rescheduling where directive_id = :id order by proposed_at desc, id desc"
                        + " fetch first row only")
                .param("id", directive)
                .query(UUID.class)
                .single();
    }

    public String stateAt(UUID rescheduling, UUID addressee) {
        return jdbc.sql("select state from rescheduling_unit where rescheduling_id = :id and addressee_id = :unit")
                .param("id", rescheduling)
                .param("unit", addressee)
                .query(String.class)
                .single();
    }

    /** What the unit's clerk is asked. */
    public UUID question(UUID rescheduling, UUID addressee) {
        return jdbc.sql("select id from rescheduling_unit where rescheduling_id = :id and addressee_id = :unit")
                .param("id", rescheduling)
                .param("unit", addressee)
                .query(UUID.class)
                .single();
    }

    public void acknowledge(UUID rescheduling, UUID directive, SampleUnit unit) {
        UUID question =
                question(rescheduling, campaign.unit(directive, unit.code()).id());
        campaign.actAs.as(
                unit.clerk(),
                () -> acknowledgements.acknowledge(campaign.ticket("acknowledge-rescheduling", question)));
    }

    /** Taken back, refused, approved; acknowledged by one unit, while the others report first. */
    public void goEveryWay(UUID directive, SampleUnit unit) {
        LocalDate date = LocalDate.of(2022, 11, 3);
        UUID withdrawn = propose(directive, before(directive, date));
        campaign.actAs.as("cv.th", () -> reschedulings.withdraw(withdrawn));
        decide(propose(directive, before(directive, date)), false, "Giữ nguyên thời hạn.");
        acknowledge(move(directive, before(directive, date)), directive, unit);
    }
}
