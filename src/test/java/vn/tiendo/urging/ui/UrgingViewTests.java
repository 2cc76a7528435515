package vn.tiendo.urging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.Sheet;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Portions;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingLinks;
import vn.tiendo.urging.UrgingService;

/** The page "Đôn đốc" as people meet it, and the file that leaves it. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.urging.ui")
class UrgingViewTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private Histories histories;

    @Autowired
    private UrgingService urging;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void showsUnitByUnitHowLateAndHowHigh() {
        UUID directive = escalated();
        signIn("cv.th");
        open(directive);

        assertThat($(UnitSection.class).all()).hasSize(15);
        assertThat(text()).contains("Việc ở bậc đôn đốc cao nhất đứng trước");
        String first = $(UnitSection.class).first().getElement().getTextRecursively();
        assertThat(first)
                .contains(
                        "quá hạn 4 ngày · thứ Bảy 29/10/2022",
                        "bậc 2 – đã báo người ký văn bản",
                        "Nhắc lần cuối 02/11/2022 07:30, mốc quá hạn 3 ngày làm việc");
        test($(Button.class).withText("Xem thêm").all().getFirst()).click();
        assertThat($(UnitSection.class).all()).hasSize(25);
    }

    @Test
    void previewsSendsAndReportsWhatWasSent() {
        UUID directive = escalated();
        signIn("cv.th");
        open(directive);
        int late = apart(() -> campaign.actAs.as("cv.th", () -> urging.list(new UrgingFilter(directive, null))))
                .lines()
                .size();

        test(button("Chọn tất cả đang quá hạn")).click();
        assertThat($(Checkbox.class).all()).allMatch(Checkbox::getValue);
        test(button("Nhắc việc đã chọn (" + late + ")")).click();
        assertThat($(BulkPanel.class).single().getElement().getTextRecursively())
                .contains("Nhắc " + late + " việc của 25 đơn vị", "A Plong (Đầu mối)");
        $(TextArea.class).single().setValue("Đề nghị gửi ngay hôm nay.");
        test(button("Gửi nhắc việc đến 25 đơn vị")).click();
        Portions.finish();

        assertThat(text()).contains("Nhắc việc: thành công ", "chưa được 0", "Thành công (");
        test(button("Trở lại danh sách")).click();
        assertThat(text()).contains("hôm nay đã nhắc trực tiếp", "Lời nhắn: Đề nghị gửi ngay hôm nay.");
        assertThat($(BulkPanel.class).all()).isEmpty();
        test(button("Chọn tất cả đang quá hạn")).click();
        test(button("Nhắc việc đã chọn")).click();
        assertThat($(BulkPanel.class).single().getElement().getTextRecursively())
                .contains(late + " việc bỏ qua vì hôm nay đã nhắc trực tiếp", "Hôm nay đã nhắc trực tiếp.");
        assertThat($(Button.class).withTextContaining("Gửi nhắc việc").all()).isEmpty();
    }

    @Test
    void showsAUnitItsOwnWorkAndNothingToSend() {
        UUID directive = escalated();
        signIn("chuctich.dakna");
        open(directive);

        assertThat($(UnitSection.class).single().getElement().getTextRecursively())
                .contains("xã Đăk Na", "bậc 2");
        assertThat($(Checkbox.class).all()).isEmpty();
        assertThat(text()).doesNotContain("xã Đăk Hà");
    }

    @Test
    void saysWhyThereIsNothingAndWhatComesNext() {
        UUID directive = apart(campaign::issue);
        signIn("cv.th");
        open(directive);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Không có việc nào khớp với bộ lọc", "Xóa bộ lọc");

        signIn("vhxh.dakna");
        UI.getCurrent().navigate(UrgingLinks.LIST);
        assertThat($(UrgingView.class).single().getElement().getTextRecursively())
                .contains("xã Đăk Na");
    }

    @Test
    void foldsTheHistoryIntoTheDirectivesPage() {
        UUID directive = escalated();
        signIn("chuctich.dakna");

        UI.getCurrent().add(histories.panel(directives.facts(directive)).orElseThrow());
        assertThat($(HistoryList.class).all()).isEmpty();
        $(Details.class).single().setOpened(true);

        assertThat($(HistoryList.class).single().getElement().getTextRecursively())
                .contains(
                        "02/11/2022 07:30",
                        "Đến mốc ra công văn đôn đốc: 6 nhiệm vụ, quá hạn 3 ngày làm việc, bậc 2",
                        "A Plong (Lãnh đạo đơn vị)",
                        "tự động theo mốc T+3");
        assertThat($(ListItem.class).all()).isNotEmpty();
    }

    @Test
    void exportsEveryPersonWhoWasToldAsProof() {
        UUID directive = escalated();
        apart(() -> campaign.actAs.as(
                "cv.th",
                () -> urging.urge(urging.list(new UrgingFilter(directive, null)).lines(), "Đề nghị khẩn trương.")));
        signIn("chuctich.dakna");

        Sheet sheet = histories.export().sheet(directives.facts(directive));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sheet.rows().each(row -> rows.add(new ArrayList<>(row)));

        assertThat(sheet.columns()).extracting(Sheet.Column::title).startsWith("Thời điểm", "Đơn vị", "Nhiệm vụ, bước");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.get(1)).isEqualTo("xã Đăk Na"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.subList(3, 14))
                        .containsExactly(
                                LocalDate.of(2022, 10, 28),
                                "quá hạn 3 ngày làm việc",
                                2,
                                "Đến mốc ra công văn đôn đốc",
                                "A Plong",
                                "Lãnh đạo đơn vị",
                                "thông báo, thư buổi sáng",
                                "tự động theo mốc T+3",
                                "",
                                "",
                                "assignment-after-3"))
                .anySatisfy(row -> {
                    assertThat(row.getFirst()).isEqualTo(Instant.parse("2022-11-02T02:00:00Z"));
                    assertThat(row.get(6)).isEqualTo("Nhắc việc trực tiếp");
                    assertThat(row.get(11)).isEqualTo("Đề nghị khẩn trương.");
                });
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(UrgingView.class).single().getElement().getTextRecursively();
    }

    private static void open(UUID directive) {
        UI.getCurrent().navigate(UrgingLinks.LIST, QueryParameters.of(UrgingLinks.DIRECTIVE, directive.toString()));
    }

    /** Nobody does anything until three working days after the end. */
    private UUID escalated() {
        return apart(() -> {
            UUID directive = campaign.issue();
            for (LocalDateTime day :
                    List.of(LocalDateTime.of(2022, 10, 31, 7, 30), LocalDateTime.of(2022, 11, 2, 7, 30))) {
                clock.setTo(day.atZone(OfficeTime.ZONE));
                deadlines.sweepDue();
            }
            clock.setTo(LocalDateTime.of(2022, 11, 2, 9, 0).atZone(OfficeTime.ZONE));
            return directive;
        });
    }

    /** Within a page the sign-in of its session comes first: the people of the campaign act in a thread of their own. */
    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }

    private void signIn(String login) {
        UUID person = apart(() -> campaign.person(login));
        Actor actor = new Actor(person, login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }
}
