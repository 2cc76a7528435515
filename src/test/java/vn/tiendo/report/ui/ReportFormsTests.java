package vn.tiendo.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Figures as their author, the unit's head and the checker see them. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.report.ui")
class ReportFormsTests extends SpringBrowserlessTest {

    private static final String TOTAL = "Tổng số chuyên mục";
    private static final String WHY = "Lý do – Tổng số chuyên mục (bắt buộc)";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private PrepareReportForm preparing;

    @Autowired
    private SignReportForm signing;

    @Autowired
    private CheckReportForm checking;

    @Autowired
    private TaskListService tasks;

    private boolean done;

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void asksForAReasonOnlyWhereOneIsNeededAndKeepsWhatWasTyped() {
        SampleUnit unit = SampleUnit.of("xa-dakha");
        UUID addressee = begun(unit);
        open(unit.lead(), preparing, addressee);

        assertThat(field(TOTAL).getValue()).isEqualTo("16");
        assertThat(whys())
                .as("nothing differs")
                .noneMatch(why -> why.isVisible() && why.getLabel().equals(WHY));
        test(field(TOTAL)).setValue("17");
        assertThat(whys())
                .filteredOn(TextField::isVisible)
                .extracting(TextField::getLabel)
                .contains(WHY);
        test(button("Trình lãnh đạo ký")).click();

        assertThat(done).isFalse();
        assertThat(field(TOTAL).getErrorMessage())
                .isEqualTo("A3: các số thành phần cộng lại là 16, tổng ghi 17. Đề nghị sửa hoặc ghi lý do.");
        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("A3: hãy giải thích vì sao khác số liệu hệ thống ghi nhận. (" + TOTAL + ")");
        assertThat(field(TOTAL).getValue()).isEqualTo("17");
        TextField why = whys().stream()
                .filter(each -> each.isVisible() && each.getLabel().equals(WHY))
                .findFirst()
                .orElseThrow();
        assertThat(why.isInvalid()).isTrue();
        why.setValue("Tính cả mục đang xin mở");
        test(button("Trình lãnh đạo ký")).click();

        assertThat(done).isTrue();
        ReportFigure sent = apart(() -> reports.sent(unit.lead(), addressee, "sections.total"));
        assertThat(sent.typedValue()).isEqualTo("17");
        assertThat(sent.explanation()).isEqualTo("Tính cả mục đang xin mở");
    }

    @Test
    void showsTheWayToWhatTheSystemCounted() {
        SampleUnit unit = SampleUnit.of("xa-dakna");
        open(unit.lead(), preparing, begun(unit));

        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals("trang-thong-tin/xa-dakna?tinh-trang=empty"))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getElement().getTextRecursively()).startsWith("Hệ thống ghi nhận: 16"));
    }

    @Test
    void showsTheHeadWhatDiffersFirst() {
        SampleUnit unit = SampleUnit.of("xa-daksao");
        UUID addressee = begun(unit);
        apart(() -> {
            reports.submit(unit, addressee, CampaignReports.figure("sections.total", "17", "Tính cả mục đang xin mở"));
            return true;
        });
        open(unit.head(), signing, addressee);

        assertThat($(FigureSheet.class).all().stream()
                        .flatMap(sheet -> sheet.getChildren())
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("Chưa có quyết định về Ban biên tập còn hiệu lực");
        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                TOTAL + ": 17.",
                                "Hệ thống ghi nhận: 16",
                                "Các số thành phần không khớp với tổng.",
                                "Lý do: Tính cả mục đang xin mở"));
    }

    @Test
    void hintsTheCheckerWithoutAVerdict() {
        SampleUnit unit = SampleUnit.of("xa-ngoklay");
        UUID addressee = begun(unit);
        apart(() -> {
            reports.send(unit, addressee, item -> item.own() ? item : item.withText("Đã xong."));
            campaign.desk.receive(addressee, "cv.vhtt");
            portals.reviewAll(unit);
            return true;
        });
        open("cv.vhtt", checking, addressee);

        String hints = $(HintList.class).single().getElement().getTextRecursively();
        assertThat(hints)
                .contains(
                        "Gợi ý: A1 – phần kết quả chỉ có 2 từ",
                        "Gợi ý: A3 – Chuyên mục còn trống: số liệu thay đổi sau khi gửi, lúc lập báo cáo hệ thống"
                                + " ghi nhận 16, nay là 0.",
                        "Chỉ là điểm nên xem lại, không phải kết luận.");
    }

    @Test
    void showsBothWhereSomebodyElseSavedInBetweenAndKeepsWhatWasTyped() {
        SampleUnit unit = SampleUnit.of("xa-texang");
        UUID addressee = begun(unit);
        open(unit.lead(), preparing, addressee);
        apart(() -> save(unit, addressee, "Ở máy khác"));
        test($(TextArea.class).withCaption("Kết quả (bắt buộc)").all().getFirst())
                .setValue("Ở máy này");
        test(button("Lưu bản đang soạn")).click();

        assertThat($(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("Khác với bản người khác vừa lưu: 1 chỗ");
        assertThat(text(unit, addressee)).as("nothing is lost in silence").isEqualTo("Ở máy khác");
        test(button("Giữ nội dung trên màn hình")).click();
        assertThat(text(unit, addressee)).isEqualTo("Ở máy này");
    }

    /** The first result, and nothing else. */
    private boolean save(SampleUnit unit, UUID addressee, String text) {
        ReportDraft draft = reports.draft(unit, addressee);
        UUID first = draft.items().getFirst().assignmentId();
        campaign.actAs.as(
                unit.lead(),
                () -> campaign.reports.save(
                        addressee,
                        CampaignReports.written(
                                draft, item -> item.assignmentId().equals(first) ? item.withText(text) : item)));
        return true;
    }

    private String text(SampleUnit unit, UUID addressee) {
        return apart(() -> reports.draft(unit, addressee).items().getFirst().text());
    }

    private UUID begun(SampleUnit unit) {
        return apart(() -> {
            campaign.load();
            portals.set(unit);
            return reports.begin(unit);
        });
    }

    private void open(String login, TaskForm form, UUID addressee) {
        String task = apart(() -> campaign.actAs.as(login, () -> campaign.task(form.step(), addressee)));
        UUID person = apart(() -> campaign.person(login));
        Actor actor = new Actor(person, login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
        TaskTicket ticket = TaskTicket.of(task);
        done = false;
        UI.getCurrent().add(form.open(tasks.page(task), new TaskForm.Frame() {

            @Override
            public TaskTicket ticket() {
                return ticket;
            }

            @Override
            public void done() {
                done = true;
            }
        }));
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private List<TextField> whys() {
        return $(FigureFields.class).all().stream()
                .flatMap(fields -> fields.getChildren())
                .flatMap(row -> row.getChildren())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.hasClassName("figure-why"))
                .toList();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    /** What others do meanwhile, as themselves. */
    private static <T> T apart(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act).join();
    }
}
