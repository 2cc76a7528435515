package vn.tiendo.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.urging.UrgedUnit;
import vn.tiendo.urging.UrgingLetterDraft;
import vn.tiendo.urging.UrgingLetterService;
import vn.tiendo.workflow.MorningTimer;

/** Lets mornings pass over a directive of 2022 on which units are late, and the following officer urge them by letter. */
@TestTool
public class LateCampaign {

    /** Three working days after the end: a letter is due. */
    public static final LocalDateTime LETTER_DAY = LocalDateTime.of(2022, 11, 2, 7, 30);

    public static final String STEP = "issue-urging-letter";

    public final UrgingLetterService letters;
    private final Campaign campaign;
    private final DeadlineService deadlines;
    private final MorningTimer timer;
    private final MutableClock clock;

    public LateCampaign(
            UrgingLetterService letters,
            Campaign campaign,
            DeadlineService deadlines,
            MorningTimer timer,
            MutableClock clock) {
        this.letters = letters;
        this.campaign = campaign;
        this.deadlines = deadlines;
        this.timer = timer;
        this.clock = clock;
    }

    /** The safety run comes first, then the directive's own timer. */
    public void morning(UUID directive, LocalDateTime moment) {
        timer.settle(directive);
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
        timer.pass(directive);
    }

    /** Nobody has done anything, up to the morning on which a letter is due. */
    public UUID untilTheLetter(UUID directive) {
        morning(directive, LocalDateTime.of(2022, 10, 31, 7, 30));
        morning(directive, LETTER_DAY);
        return directive;
    }

    public String task(UUID directive) {
        return campaign.actAs.as("cv.th", () -> campaign.task(STEP, directive));
    }

    public Set<UUID> late(UUID directive) {
        String task = task(directive);
        return campaign.actAs.as("cv.th", () -> letters.late(task)).stream()
                .map(UrgedUnit::unitId)
                .collect(Collectors.toSet());
    }

    /** Names all who are late, on the clock's day. */
    public void issue(UUID directive, String number) {
        Set<UUID> late = late(directive);
        campaign.actAs.as(
                "cv.th",
                () -> letters.issue(
                        campaign.ticket(STEP, directive),
                        new UrgingLetterDraft(
                                late, number, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE), "Báo cáo PCT")));
    }
}
