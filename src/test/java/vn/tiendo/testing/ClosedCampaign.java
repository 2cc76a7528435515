package vn.tiendo.testing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.consolidation.ConsolidationDraft;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.SupplementService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.OfficeTime;

/** A directive that was reported upward on 10/11 while some units had not reported, looked at on 14/11. */
@TestTool
public class ClosedCampaign {

    public static final SampleUnit ON_TIME = SampleUnit.of("xa-dakha");
    public static final SampleUnit WAITING = SampleUnit.of("xa-tumorong");
    public static final SampleUnit LATE = SampleUnit.of("xa-texang");
    public static final SampleUnit LATER = SampleUnit.of("xa-mangri");
    public static final String REASON = "Xã Tê Xăng gửi báo cáo sau khi chốt số liệu.";

    private final Campaign campaign;
    private final CampaignEnd end;
    private final SupplementService supplements;
    private final Checkpoints states;
    private final MutableClock clock;
    private final JdbcClient jdbc;

    public ClosedCampaign(
            Campaign campaign,
            CampaignEnd end,
            SupplementService supplements,
            Checkpoints states,
            MutableClock clock,
            JdbcClient jdbc) {
        this.campaign = campaign;
        this.end = end;
        this.supplements = supplements;
        this.states = states;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** One unit is done, one waits for its check, two have everything still to do, the others have not even received it. */
    public UUID reportedUpward() {
        return states.reach("reported upward", () -> reportedUpward(ConsolidationFacts::draft));
    }

    /** The same, with what the officer made of the texts. */
    public UUID reportedUpward(Function<ConsolidationFacts, ConsolidationDraft> edit) {
        UUID directive = states.reach("some at work", this::someAtWork);
        close(directive, edit);
        return directive;
    }

    private UUID someAtWork() {
        UUID directive = campaign.issue();
        for (SampleUnit unit : List.of(ON_TIME, WAITING, LATE, LATER)) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        }
        campaign.doAll(directive, ON_TIME);
        campaign.carryOut(directive, WAITING.code(), WAITING.lead());
        campaign.report(directive, WAITING.code(), WAITING.lead(), WAITING.head());
        return directive;
    }

    /** Figures fixed and reported upward on 10/11, with what the officer makes of the texts. */
    public void close(UUID directive, Function<ConsolidationFacts, ConsolidationDraft> edit) {
        at(10);
        end.fixFigures(directive);
        end.submit(directive, edit.apply(end.report(directive)));
        end.decide(directive, ReviewDecision.approve());
        end.number(directive);
        at(14);
    }

    public void at(int dayOfNovember) {
        clock.setTo(ZonedDateTime.of(2022, 11, dayOfNovember, 9, 0, 0, 0, OfficeTime.ZONE));
    }

    public void supplement(UUID directive, String login) {
        campaign.actAs.as(login, () -> supplements.begin(directive, REASON, Progress.UNWATCHED));
    }

    /** Submitted, and approved by the chairman, because who signed the directive is a leader no more. */
    public void approveWithoutItsSigner(UUID directive) {
        UUID signer = campaign.person("pct.vx");
        String roles = "update role_grant set valid_to = %s where person_id = ?";
        jdbc.sql(roles.formatted("date '2022-11-11'")).param(signer).update();
        try {
            end.submit(directive, end.report(directive).draft());
            campaign.actAs.as(
                    "ct.huyen",
                    () -> end.consolidations.decide(
                            campaign.ticket("approve-consolidation", directive), ReviewDecision.approve()));
        } finally {
            jdbc.sql(roles.formatted("null")).param(signer).update();
        }
    }

    /** From the officer's text to the mail that goes up. */
    public void sendSupplement(UUID directive) {
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        end.number(directive);
    }
}
