package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** What the system knows opens in a report, and what a unit says beside it goes with a reason; each test has another unit. */
@IntegrationTest
class ReportFiguresTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        campaign.load();
    }

    @AfterEach
    void forget() {
        contacts.forget();
        portals.forget();
        boards.forget();
    }

    @Test
    void opensWithWhatTheSystemKnows() {
        SampleUnit unit = SampleUnit.of("xa-dakha");
        known(unit);
        UUID addressee = reports.begin(unit);
        ReportDraft draft = reports.draft(unit, addressee);

        assertThat(typed(draft, "board.decision")).isEqualTo("12/QĐ-UBND");
        assertThat(typed(draft, "board.day")).isEqualTo("2021-03-01");
        assertThat(typed(draft, "board.members")).isEqualTo("3");
        assertThat(typed(draft, "board.in-charge")).isNotBlank();
        assertThat(typed(draft, "sections.total")).isEqualTo("16");
        assertThat(typed(draft, "sections.met")).isEqualTo("16");
        assertThat(typed(draft, "contacts.total")).isEqualTo("16");
        assertThat(typed(draft, "contacts.published")).isEqualTo("16");
        assertThat(CampaignReports.figures(draft))
                .allMatch(figure -> !figure.differs())
                .extracting(ReportFigure::code)
                .as("two obligations ask for the board, it is told of once")
                .doesNotHaveDuplicates();
        assertThatCode(() -> reports.submit(unit, addressee, item -> item)).doesNotThrowAnyException();
    }

    @Test
    void opensASecondReportWithMoreThanSevenTenthsOfItsFields() {
        SampleUnit unit = SampleUnit.of("xa-dakna");
        known(unit);
        reports.send(unit, reports.begin(unit), item -> item);
        List<String> fields = fields(reports.draft(unit, reports.begin(unit)));

        long filled = fields.stream().filter(text -> !text.isBlank()).count();
        assertThat(fields).hasSizeGreaterThan(20);
        assertThat(filled * 10).isGreaterThanOrEqualTo(fields.size() * 7L);
    }

    @Test
    void opensASecondReportWithWhatTheUnitSaidWhereTheSystemKnowsNothing() {
        SampleUnit unit = SampleUnit.of("xa-dakroong");
        UUID first = reports.begin(unit);
        assertThat(reports.draft(unit, first).items()).isNotEmpty();
        assertThat(CampaignReports.figure(reports.draft(unit, first), "board.in-charge"))
                .satisfies(figure -> assertThat(figure.isBlank()).isTrue())
                .satisfies(figure ->
                        assertThat(figure.explanation()).isEqualTo("Chưa có quyết định về Ban biên tập còn hiệu lực"));
        reports.send(unit, first, CampaignReports.figure("board.in-charge", "Y Nhung", ""));

        assertThat(typed(reports.draft(unit, reports.begin(unit)), "board.in-charge"))
                .isEqualTo("Y Nhung");
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        SampleUnit unit = SampleUnit.of("xa-daksao");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        ReportFigure total = CampaignReports.figure(reports.draft(unit, addressee), "sections.total");
        ReportFigure empty = CampaignReports.figure(reports.draft(unit, addressee), "sections.empty");
        assertThat(empty.typedValue()).isEqualTo("16");

        refuses(unit, addressee, "sections.empty", "", "", empty.whyField(), "report.problem.figure-blank");
        refuses(unit, addressee, "sections.empty", "15", "", empty.whyField(), "report.problem.figure-differs");
        refuses(unit, addressee, "sections.empty", "15", "Vừa bổ sung", total.field(), "report.problem.figure-sum");
        refuses(unit, addressee, "sections.empty", "-1", "Vì sao", empty.field(), "report.problem.figure-number");
        assertThatCode(() -> reports.submit(
                        unit,
                        addressee,
                        item -> CampaignReports.figure("sections.met", "1", "Đăng sáng nay")
                                .apply(CampaignReports.figure("sections.empty", "15", "Vừa bổ sung")
                                        .apply(item))))
                .doesNotThrowAnyException();
    }

    private void refuses(
            SampleUnit unit, UUID addressee, String code, String typed, String why, String field, String key) {
        assertThatThrownBy(() -> reports.submit(unit, addressee, CampaignReports.figure(code, typed, why)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry(field, key));
    }

    @Test
    void readsReportsFromBeforeThereWereFigures() {
        SampleUnit unit = SampleUnit.of("xa-texang");
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, item -> item);
        jdbc.sql("delete from report_figure where report_id = (select id from report where addressee_id = :id)")
                .param("id", addressee)
                .update();

        assertThat(reports.facts("cv.vhtt", addressee).lines())
                .isNotEmpty()
                .allMatch(line -> line.figures().isEmpty());
        campaign.check(reports.facts("cv.vhtt", addressee).directiveId(), unit.code(), "cv.vhtt", Set.of());
        assertThat(reports.facts("cv.vhtt", addressee).state()).isEqualTo(ReportState.ACCEPTED);
    }

    private void known(SampleUnit unit) {
        portals.set(unit);
        portals.reviewAll(unit);
        articles.board(unit);
        UUID list = contacts.start(unit);
        contacts.submit(unit, list, contacts.complete(unit, list));
        contacts.approve(unit, list, ReviewDecision.approve());
        campaign.actAs.as(
                CampaignContacts.officer(unit),
                () -> contacts.contacts.publish(
                        campaign.ticket("publish-contacts", list),
                        CampaignPortals.address(unit) + "lien-he",
                        LocalDate.of(2022, 9, 29)));
        contacts.compare(list, "");
    }

    private static String typed(ReportDraft draft, String code) {
        return CampaignReports.figure(draft, code).typedValue();
    }

    /** Everything that can be typed into the form. */
    private static List<String> fields(ReportDraft draft) {
        List<String> fields = new ArrayList<>(List.of(draft.remarks(), draft.proposals()));
        draft.items().stream()
                .filter(item -> !item.own())
                .map(ReportDraft.Item::text)
                .forEach(fields::add);
        CampaignReports.figures(draft).forEach(figure -> fields.add(figure.typedValue()));
        return fields;
    }
}
