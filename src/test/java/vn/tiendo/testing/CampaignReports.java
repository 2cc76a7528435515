package vn.tiendo.testing;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFigure;

/** Reports of a {@link Campaign}'s units with what is counted in them. */
@TestTool
public class CampaignReports {

    private final Campaign campaign;

    public CampaignReports(Campaign campaign) {
        this.campaign = campaign;
    }

    /** A directive that the unit has carried out and reports on now. @return the addressee */
    public UUID begin(SampleUnit unit) {
        return campaign.desk.begin(campaign.issue(), unit);
    }

    public ReportDraft draft(SampleUnit unit, UUID addressee) {
        return campaign.actAs.as(unit.lead(), () -> campaign.reports.draft(addressee));
    }

    public void submit(SampleUnit unit, UUID addressee, UnaryOperator<ReportDraft.Item> edit) {
        campaign.actAs.as(
                unit.lead(),
                () -> campaign.reports.submit(
                        campaign.ticket("prepare-report", addressee),
                        written(campaign.reports.draft(addressee), edit)));
    }

    /** Submitted, signed, numbered and sent. */
    public void send(SampleUnit unit, UUID addressee, UnaryOperator<ReportDraft.Item> edit) {
        submit(unit, addressee, edit);
        campaign.actAs.as(unit.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", addressee)));
        campaign.desk.send(addressee, unit.clerk());
    }

    public static ReportDraft written(ReportDraft draft, UnaryOperator<ReportDraft.Item> edit) {
        return new ReportDraft(
                draft.version(),
                draft.remarks(),
                draft.proposals(),
                draft.items().stream().map(edit).toList());
    }

    /** One figure says something else. */
    public static UnaryOperator<ReportDraft.Item> figure(String code, String typed, String why) {
        return item -> item.withFigures(item.figures().stream()
                .map(figure -> figure.code().equals(code) ? figure.written(typed, why) : figure)
                .toList());
    }

    public static List<ReportFigure> figures(ReportDraft draft) {
        return draft.items().stream().flatMap(item -> item.figures().stream()).toList();
    }

    public static ReportFigure figure(ReportDraft draft, String code) {
        return figures(draft).stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public ReportFacts facts(String reader, UUID addressee) {
        return campaign.actAs.as(reader, () -> campaign.reports.facts(addressee).orElseThrow());
    }

    /** A figure as it stands in the report that was sent. */
    public ReportFigure sent(String reader, UUID addressee, String code) {
        return facts(reader, addressee).lines().stream()
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
