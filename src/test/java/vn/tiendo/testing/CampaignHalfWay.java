package vn.tiendo.testing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.shared.OfficeTime;

/** The directive of 2022 after its end: some units in time, one late, one looked at, one returned twice, the others behind. */
@TestTool
public class CampaignHalfWay {

    public static final SampleUnit DONE = SampleUnit.of("xa-dakha");
    public static final SampleUnit AWAITING = SampleUnit.of("xa-tumorong");
    public static final SampleUnit RETURNED = SampleUnit.of("xa-dakroong");
    public static final SampleUnit IDLE = SampleUnit.of("xa-dakna");
    public static final SampleUnit LATE = SampleUnit.of("xa-texang");

    /** Three days before the last working day. */
    public static final ZonedDateTime BEFORE_THE_END = ZonedDateTime.of(2022, 10, 25, 9, 0, 0, 0, OfficeTime.ZONE);

    public static final ZonedDateTime AFTER_THE_END = ZonedDateTime.of(2022, 11, 2, 9, 0, 0, 0, OfficeTime.ZONE);

    private final Campaign campaign;
    private final Checkpoints states;
    private final MutableClock clock;

    public CampaignHalfWay(Campaign campaign, Checkpoints states, MutableClock clock) {
        this.campaign = campaign;
        this.states = states;
        this.clock = clock;
    }

    /** As it stands on 25 October: {@link #LATE} has only begun, nobody else has received. */
    public UUID beforeTheEnd() {
        return states.reach("before the end", this::toBeforeTheEnd);
    }

    private UUID toBeforeTheEnd() {
        UUID directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 10, 3, 9, 0, 0, 0, OfficeTime.ZONE));
        List.of(DONE, AWAITING, RETURNED, IDLE, LATE).forEach(unit -> {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        });
        clock.setTo(ZonedDateTime.of(2022, 10, 20, 9, 0, 0, 0, OfficeTime.ZONE));
        campaign.doAll(directive, DONE);
        List.of(AWAITING, RETURNED).forEach(unit -> {
            campaign.carryOut(directive, unit.code(), unit.lead());
            campaign.report(directive, unit.code(), unit.lead(), unit.head());
        });
        returned(directive);
        campaign.carryOut(directive, RETURNED.code(), RETURNED.lead());
        campaign.report(directive, RETURNED.code(), RETURNED.lead(), RETURNED.head());
        returned(directive);
        clock.setTo(BEFORE_THE_END);
        return directive;
    }

    /** And three working days after the end. */
    public UUID afterTheEnd() {
        return states.reach("after the end", () -> {
            UUID directive = beforeTheEnd();
            clock.setTo(AFTER_THE_END);
            campaign.doAll(directive, LATE);
            return directive;
        });
    }

    private void returned(UUID directive) {
        campaign.check(directive, RETURNED.code(), RETURNED.checker(), Set.of(0));
    }
}
