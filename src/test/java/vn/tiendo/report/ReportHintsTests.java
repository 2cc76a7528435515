package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.report.hint.ReportHint;
import vn.tiendo.report.hint.ReportHint.Kind;
import vn.tiendo.report.version.ReportVersions;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** What a checker is hinted at, one kind after the other; each test has another unit. */
@IntegrationTest
class ReportHintsTests {

    private static final String CHECKER = "cv.vhtt";
    private static final String LONG =
            "Ủy ban nhân dân xã đã chỉ đạo công chức rà soát toàn bộ các chuyên mục trên Trang"
                    + " thông tin điện tử, bổ sung tin, bài còn thiếu và phân công người theo dõi từng chuyên mục.";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportVersions versions;

    @BeforeEach
    void load() {
        campaign.load();
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void noticesThatHardlyAnythingIsSaid() {
        SampleUnit unit = SampleUnit.of("xa-dakha");
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, text(2, "Đã xong."));

        assertThat(hints(addressee)).containsExactly(new ReportHint(Kind.EMPTY, "A3", "", List.of("2"), ""));
    }

    @Test
    void noticesTheWordsOfAnotherUnit() {
        UUID directive = campaign.issue();
        SampleUnit first = SampleUnit.of("xa-dakna");
        SampleUnit second = SampleUnit.of("xa-dakroong");
        UUID one = begin(directive, first);
        UUID other = begin(directive, second);
        reports.send(first, one, text(2, LONG + " Nguồn: xã."));
        reports.send(second, other, text(3, LONG));

        assertThat(hints(one)).isNotEmpty();
        assertThat(hints(other)).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.ALIKE_UNIT);
            assertThat(hint.obligation()).isEqualTo("A4");
            assertThat(hint.words().getFirst()).isEqualTo("xã Đăk Na");
            assertThat(Integer.parseInt(hint.words().getLast())).isBetween(80, 99);
            assertThat(hint.path()).isEqualTo(ExecutionLinks.addressee(one));
        });
    }

    @Test
    void doesNotTakeWhatAnotherUnitSaysOfAnotherDirectiveForACopy() {
        SampleUnit first = SampleUnit.of("xa-daksao");
        SampleUnit second = SampleUnit.of("xa-daktokan");
        reports.send(first, reports.begin(first), text(2, LONG));
        UUID addressee = reports.begin(second);
        reports.send(second, addressee, text(2, LONG));

        assertThat(hints(addressee)).isEmpty();
    }

    @Test
    void noticesTheWordsOfTheUnitsOwnLastReport() {
        SampleUnit unit = SampleUnit.of("xa-mangri");
        UUID before = reports.begin(unit);
        reports.send(unit, before, text(2, LONG));
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, text(2, LONG));

        assertThat(hints(addressee))
                .containsExactly(new ReportHint(
                        Kind.ALIKE_BEFORE, "A3", "", List.of("45/BC-UBND", "100"), ExecutionLinks.addressee(before)));
    }

    @Test
    void noticesPartsThatDoNotMakeUpTheirTotalThoughExplained() {
        SampleUnit unit = SampleUnit.of("xa-ngoklay");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, CampaignReports.figure("sections.total", "17", "Tính cả mục đang xin mở"));

        assertThat(hints(addressee))
                .containsExactly(new ReportHint(
                        Kind.SUM, "A3", "sections.total", List.of("16", "17"), "trang-thong-tin/xa-ngoklay"));
    }

    @Test
    void noticesNumbersThatHaveChangedSinceTheReportWasSent() {
        SampleUnit unit = SampleUnit.of("xa-ngokyeu");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, item -> item);
        assertThat(hints(addressee)).isEmpty();
        portals.reviewAll(unit);

        assertThat(hints(addressee))
                .extracting(ReportHint::kind, ReportHint::figure, ReportHint::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "sections.met", List.of("0", "16")),
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "sections.empty", List.of("16", "0")));
    }

    @Test
    void noticesWhatIsNotWrittenAsAnAddressAndFetchesNothing() {
        SampleUnit unit = SampleUnit.of("xa-texang");
        UUID addressee = reports.begin(unit);
        reports.send(
                unit,
                addressee,
                text(
                        2,
                        "Đã đăng tại https://texang.tumorong.test/tin-1, htp://texang.tumorong.test và (https:/texang)."));

        assertThat(hints(addressee))
                .extracting(ReportHint::kind, ReportHint::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDRESS, List.of("htp://texang.tumorong.test")),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDRESS, List.of("https:/texang")));
    }

    @Test
    void hintsNobodyButTheIssuingSideAndNotOfWhatIsChecked() {
        SampleUnit unit = SampleUnit.of("xa-tumorong");
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, text(2, "Xong."));

        assertThat(campaign.actAs.as(unit.lead(), () -> campaign.reports.hints(addressee)))
                .isEmpty();
        assertThat(hints(addressee)).isNotEmpty();
        UUID directive = reports.facts(CHECKER, addressee).directiveId();
        campaign.check(directive, unit.code(), CHECKER, Set.of());
        assertThat(hints(addressee)).isEmpty();
    }

    @Test
    void asksAsMuchAmongManyReportsAsAmongFew() {
        SampleUnit unit = SampleUnit.of("xa-vanxuoi");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, text(2, LONG));
        int few = counter.count(CHECKER, () -> campaign.reports.hints(addressee));
        copies(addressee, 25);

        assertThat(hints(addressee)).extracting(ReportHint::kind).containsExactly(Kind.ALIKE_UNIT);
        assertThat(counter.count(CHECKER, () -> campaign.reports.hints(addressee)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(30);
    }

    /** As many other units that have sent the same words. */
    private void copies(UUID addressee, int count) {
        UUID other = campaign.organizationUnit("xa-dakha");
        for (int n = 0; n < count; n++) {
            UUID copy = Ids.next();
            jdbc.sql(
                            "insert into report (id, addressee_id, directive_id, unit_id, state, round, number, dated, remarks,"
                                    + " proposals, prepared_by, signed_by, sent_at, copy_id, attachments_id, version) select ?, ?, directive_id, ?, state,"
                                    + " round, number, dated, remarks, proposals, prepared_by, signed_by, sent_at, copy_id,"
                                    + " attachments_id, version from report where addressee_id = ?")
                    .params(copy, Ids.next(), other, addressee)
                    .update();
            jdbc.sql("insert into report_item (id, report_id, assignment_id, position, text, reason, finished, verdict,"
                            + " verdict_reason, own) select ?, ?, assignment_id, position, text, reason, finished,"
                            + " verdict, verdict_reason, own from report_item where text like 'Ủy ban%' and report_id ="
                            + " (select id from report where addressee_id = ?)")
                    .params(Ids.next(), copy, addressee)
                    .update();
            versions.keep(copy, 1);
            jdbc.sql("insert into report_band (directive_id, band, report_id, assignment_id) select directive_id, band,"
                            + " ?, assignment_id from report_band where report_id ="
                            + " (select id from report where addressee_id = ?)")
                    .params(copy, addressee)
                    .update();
        }
    }

    private UUID begin(UUID directive, SampleUnit unit) {
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        campaign.carryOut(directive, unit.code(), unit.lead());
        return campaign.unit(directive, unit.code()).id();
    }

    /** The result at this position reads so. */
    private UnaryOperator<ReportDraft.Item> text(int position, String text) {
        return new UnaryOperator<>() {

            private int at;

            @Override
            public ReportDraft.Item apply(ReportDraft.Item item) {
                return at++ == position ? item.withText(text) : item;
            }
        };
    }

    private List<ReportHint> hints(UUID addressee) {
        return campaign.actAs.as(CHECKER, () -> campaign.reports.hints(addressee));
    }
}
