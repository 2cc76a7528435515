package vn.tiendo.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.consolidation.ConsolidationDraft;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.RecallService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.OfficeTime;

/** Walks a directive from the last report to its end through the real services, or takes it back half-way. */
@TestTool
public class CampaignEnd {

    public final ConsolidationService consolidations;
    private final Campaign campaign;
    private final RecallService recalls;
    private final Clock clock;

    public CampaignEnd(ConsolidationService consolidations, Campaign campaign, RecallService recalls, Clock clock) {
        this.consolidations = consolidations;
        this.campaign = campaign;
        this.recalls = recalls;
        this.clock = clock;
    }

    public void fixFigures(UUID directive) {
        campaign.actAs.as(
                "cv.th",
                () -> consolidations.fixFigures(
                        campaign.ticket("follow-directive", directive),
                        consolidations.cutOff(directive),
                        "",
                        Progress.UNWATCHED));
    }

    /** What the officer reads and writes. */
    public ConsolidationFacts report(UUID directive) {
        return campaign.actAs.as(
                "cv.vhtt", () -> consolidations.facts(directive).orElseThrow());
    }

    public void submit(UUID directive, ConsolidationDraft draft) {
        campaign.actAs.as(
                "cv.vhtt", () -> consolidations.submit(campaign.ticket("consolidate-results", directive), draft));
    }

    public void decide(UUID directive, ReviewDecision decision) {
        campaign.actAs.as(
                "pct.vx", () -> consolidations.decide(campaign.ticket("approve-consolidation", directive), decision));
    }

    public void number(UUID directive) {
        campaign.actAs.as(
                "vanthu",
                () -> consolidations.number(
                        campaign.ticket("number-consolidation", directive),
                        new Numbering(
                                consolidations.proposedNumber(directive).number(),
                                LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))));
    }

    /** From the figures to the mail that goes up. */
    public void toTheEnd(UUID directive) {
        fixFigures(directive);
        submit(directive, report(directive).draft());
        decide(directive, ReviewDecision.approve());
        number(directive);
    }

    public void recall(UUID directive) {
        campaign.actAs.as(
                "pct.vx",
                () -> campaign.rollout.recall(
                        directive, "Trùng với văn bản của tỉnh", "Công văn số 1290/UBND-TH ngày 05/10/2022"));
    }

    public void confirmRecall(UUID directive, SampleUnit unit) {
        UUID addressee = campaign.unit(directive, unit.code()).id();
        campaign.actAs.as(unit.clerk(), () -> recalls.confirm(campaign.ticket("confirm-recall", addressee)));
    }

    /** The annexes of the first report as a workbook. */
    public byte[] workbook(UUID directive) {
        return campaign.actAs.as("cv.th", () -> {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                consolidations.workbook(directive, 1, out, Progress.UNWATCHED);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
