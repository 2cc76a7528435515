package vn.tiendo.consolidation.ui;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.SampleUnit;

/** A directive on which one unit told nine of everything, one nought, one nothing, an agency three, and the others did not report. */
final class ToldFigures {

    private static final SampleUnit NINE = SampleUnit.of("xa-dakha");
    private static final SampleUnit NOUGHT = SampleUnit.of("xa-tumorong");
    private static final SampleUnit BLANK = SampleUnit.of("xa-texang");
    private static final SampleUnit AGENCY = SampleUnit.of("noivu");
    static final String WHY = "Theo sổ theo dõi của đơn vị";

    private final Campaign campaign;

    ToldFigures(Campaign campaign) {
        this.campaign = campaign;
    }

    UUID issue() {
        UUID directive = campaign.issue();
        report(directive, NINE, figure -> told(figure, "9"));
        report(directive, NOUGHT, figure -> told(figure, "0"));
        report(directive, BLANK, figure -> figure.written("", WHY));
        report(directive, AGENCY, figure -> told(figure, "3"));
        return directive;
    }

    private void report(UUID directive, SampleUnit unit, UnaryOperator<ReportFigure> told) {
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        campaign.carryOut(directive, unit.code(), unit.lead());
        UUID addressee = campaign.unit(directive, unit.code()).id();
        campaign.actAs.as(unit.lead(), () -> {
            ReportDraft draft = CampaignReports.written(
                    campaign.reports.draft(addressee),
                    item -> item.withText("Đã làm ở " + unit.code())
                            .withFigures(item.figures().stream().map(told).toList()));
            campaign.reports.submit(campaign.ticket("prepare-report", addressee), draft);
        });
        campaign.desk.signAndSend(addressee, unit.head(), unit.clerk());
    }

    private static ReportFigure told(ReportFigure figure, String count) {
        return figure.written(
                switch (figure.kind()) {
                    case COUNT -> count;
                    case DATE -> LocalDate.of(2022, 10, 5).toString();
                    case TEXT -> "15/QĐ-UBND";
                },
                WHY);
    }
}
