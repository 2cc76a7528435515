package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.SampleUnit;

/**
 * One unit reported nine of everything, the officer edited the texts, the report went up and the directive is closed; then the
 * head of the receiving office asks the unit for one of its answers once more, and it says twelve.
 */
final class AskedOnceMore {

    static final SampleUnit UNIT = ClosedCampaign.ON_TIME;
    static final String OWN = "Xã Đăk Hà đăng đủ; các đơn vị khác còn chậm.";
    static final String JUDGED = "Nhiều đơn vị làm tốt.";
    static final String DIFFICULT = "Thiếu cán bộ chuyên trách.";
    private static final String WHY = "Theo sổ theo dõi của đơn vị";

    final UUID directive;
    final UUID unit;

    /** The assignment that is asked for once more, and its obligation. */
    final UUID work;

    final UUID obligation;
    private final Campaign campaign;
    private final CampaignReports reports;

    AskedOnceMore(Campaign campaign, CampaignReports reports, ClosedCampaign closed) {
        this.campaign = campaign;
        this.reports = reports;
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
        reports.send(UNIT, unit, counting("9", "Đã đăng 9 tin."));
        campaign.check(directive, UNIT.code(), UNIT.checker(), Set.of());
        work = reports.facts("cv.th", unit).lines().stream()
                .filter(line -> line.figures().stream().anyMatch(figure -> figure.kind() == Figure.Kind.COUNT))
                .findFirst()
                .orElseThrow()
                .assignmentId();
        obligation = Objects.requireNonNull(campaign.unit(directive, UNIT.code()).assignments().stream()
                .filter(each -> each.id().equals(work))
                .findFirst()
                .orElseThrow()
                .obligationId());
        closed.close(directive, this::edited);
    }

    /** Of two obligations the officer edits the text: of that which changes, and of one that does not. */
    private ConsolidationDraft edited(ConsolidationFacts report) {
        UUID other = report.items().stream()
                .map(ConsolidationFacts.Item::obligationId)
                .filter(id -> !id.equals(obligation))
                .findFirst()
                .orElseThrow();
        ConsolidationDraft draft = report.draft();
        return new ConsolidationDraft(
                draft.version(),
                draft.summary(),
                JUDGED,
                DIFFICULT,
                draft.proposals(),
                report.items().stream()
                        .map(item -> new ConsolidationDraft.Item(
                                item.obligationId(),
                                Set.of(obligation, other).contains(item.obligationId())
                                        ? OWN + item.code()
                                        : item.text()))
                        .toList());
    }

    /** An assignment of the unit whose obligation's text the officer has not touched. */
    UUID untouched(ConsolidationFacts report) {
        Set<UUID> left = report.items().stream()
                .filter(item -> !item.text().startsWith(OWN))
                .map(ConsolidationFacts.Item::obligationId)
                .collect(Collectors.toSet());
        return campaign.unit(directive, UNIT.code()).reported().stream()
                .filter(each -> left.contains(each.obligationId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void askFor(UUID assignment) {
        campaign.actAs.as(
                "tp.vhtt",
                () -> campaign.desk.reopening.reopen(unit, Set.of(assignment), "Đơn vị báo còn thiếu 3 tin, bài"));
    }

    /** A second report under a number of its own, accepted. */
    void reportAgain() {
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        reports.submit(UNIT, unit, counting("12", "Đã đăng 12 tin."));
        campaign.actAs.as(UNIT.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
        campaign.actAs.as(UNIT.clerk(), () -> {
            campaign.desk.attach(unit);
            campaign.desk.sending.send(
                    campaign.ticket("number-report", unit),
                    new ReportNumbering(Ids.next() + "/BC-UBND", LocalDate.of(2022, 11, 14), false));
        });
        campaign.check(directive, UNIT.code(), UNIT.checker(), Set.of());
    }

    private static UnaryOperator<ReportDraft.Item> counting(String count, String text) {
        return item -> item.settled()
                ? item
                : item.withText(text)
                        .withFigures(item.figures().stream()
                                .map(figure -> figure.kind() == Figure.Kind.COUNT ? figure.written(count, WHY) : figure)
                                .toList());
    }
}
