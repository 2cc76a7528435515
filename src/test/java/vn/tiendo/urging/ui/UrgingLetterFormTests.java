package vn.tiendo.urging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.Sheet;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.urging.UrgedUnit;
import vn.tiendo.urging.UrgingLinks;

/** The letter of urging as the following officer records it, and as others find it afterwards. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.urging.ui")
class UrgingLetterFormTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private LateCampaign late;

    @Autowired
    private IssueUrgingLetterForm form;

    @Autowired
    private Histories histories;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private boolean done;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void listsWhoOwesWhatSinceWhenAllChosen() {
        open(lateDirective());

        LateUnits units = $(LateUnits.class).single();
        assertThat(units.getListDataView().getItems()).hasSize(25);
        assertThat(units.chosen()).hasSize(25);
        assertThat(texts(units))
                .filteredOn(text -> text.startsWith("xã Đăk Na"))
                .singleElement()
                .asString()
                .contains(
                        "6 việc",
                        "quá hạn 4 ngày · thứ Bảy 29/10/2022",
                        "nộp chậm nhất thứ Sáu 28/10/2022",
                        "bậc 2 – đã báo người ký văn bản",
                        "Nhắc lần cuối 02/11/2022 07:30");
        assertThat($(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2022, 11, 2));
    }

    @Test
    void tellsBesideTheFieldsWhatIsMissingAndKeepsWhatWasTyped() {
        UUID directive = lateDirective();
        open(directive);
        $(DatePicker.class).single().setValue(LocalDate.of(2022, 11, 3));
        area("Nơi nhận khác").setValue("Thường trực Huyện ủy");

        test(button("Đã phát hành công văn")).click();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Nhập số, ký hiệu công văn.");
        assertThat($(DatePicker.class).single().getErrorMessage())
                .isEqualTo("Ngày ban hành công văn không được sau hôm nay.");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(area("Nơi nhận khác").getValue()).isEqualTo("Thường trực Huyện ủy");
        test(button("Không cần công văn")).click();
        assertThat(area("Lý do").getErrorMessage()).isEqualTo("Ghi lý do không cần công văn.");
        assertThat(done).isFalse();
    }

    @Test
    void leavesOutWhoIsNotChosen() {
        UUID directive = lateDirective();
        open(directive);
        test(button("Bỏ chọn")).click();
        test(button("Đã phát hành công văn")).click();
        assertThat($(LateUnits.class).single().getErrorMessage()).startsWith("Chọn ít nhất một đơn vị");
        choose("xã Đăk Na", "xã Đăk Hà");
        $(TextField.class).single().setValue("1412/UBND-TH");

        test(button("Đã phát hành công văn")).click();

        assertThat(done).isTrue();
        assertThat(named(directive)).containsExactlyInAnyOrder("xã Đăk Na", "xã Đăk Hà");
    }

    @Test
    void bringsTheListUpToDateWhenAUnitHasSubmittedMeanwhile() {
        UUID directive = lateDirective();
        open(directive);
        choose("xã Đăk Na", "xã Đăk Hà");
        apart(() -> {
            SampleUnit unit = SampleUnit.of("xa-dakha");
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
            campaign.carryOut(directive, unit.code(), unit.lead());
            campaign.report(directive, unit.code(), unit.lead(), unit.head());
            return unit;
        });
        $(TextField.class).single().setValue("1413/UBND-TH");

        test(button("Đã phát hành công văn")).click();

        assertThat(done).isFalse();
        assertThat($(LateUnits.class).single().getErrorMessage()).startsWith("Không còn chậm: xã Đăk Hà.");
        assertThat(names($(LateUnits.class).single().getValue())).containsExactly("xã Đăk Na");
        assertThat($(TextField.class).single().getValue()).isEqualTo("1413/UBND-TH");
        test(button("Đã phát hành công văn")).click();
        assertThat(named(directive)).containsExactly("xã Đăk Na");
    }

    @Test
    void standsOnThePageAndInTheHistoryAfterwards() {
        UUID directive = lateDirective();
        apart(() -> {
            late.issue(directive, "1414/UBND-TH");
            return directive;
        });
        signIn("cv.th");
        UI.getCurrent().navigate(UrgingLinks.LIST, QueryParameters.of(UrgingLinks.DIRECTIVE, directive.toString()));

        assertThat($(UnitSection.class).first().getElement().getTextRecursively())
                .contains("đã có công văn 1414/UBND-TH ngày 02/11/2022");
        assertThat($(HistoryList.class).single().getElement().getTextRecursively())
                .contains(
                        "Công văn đôn đốc 1414/UBND-TH ngày 02/11/2022: 2 nhiệm vụ, quá hạn 3 ngày làm việc, bậc 2",
                        "Người nhận: A Nao (Lãnh đạo đơn vị)",
                        "Người nhắc: Hoàng Văn Tuệ. Cách nhắc: công văn đôn đốc",
                        "Ghi chú: Báo cáo PCT");
    }

    @Test
    void isAProofOfItsOwnInTheFile() {
        UUID directive = lateDirective();
        apart(() -> {
            late.issue(directive, "1415/UBND-TH");
            return directive;
        });
        signIn("chuctich.dakna");

        Sheet sheet = histories.export().sheet(directives.facts(directive));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sheet.rows().each(row -> rows.add(new ArrayList<>(row)));

        assertThat(rows).allSatisfy(row -> assertThat(row.get(1)).isEqualTo("xã Đăk Na"));
        assertThat(rows)
                .filteredOn(row -> "công văn đôn đốc".equals(row.get(9)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.subList(3, 13))
                        .containsExactly(
                                LocalDate.of(2022, 10, 28),
                                "quá hạn 3 ngày làm việc",
                                2,
                                "Công văn đôn đốc 1415/UBND-TH ngày 02/11/2022",
                                "A Plong",
                                "Lãnh đạo đơn vị",
                                "công văn đôn đốc",
                                "Hoàng Văn Tuệ",
                                "",
                                ""));
    }

    private UUID lateDirective() {
        return apart(() -> late.untilTheLetter(campaign.issue()));
    }

    private void open(UUID directive) {
        String task = apart(() -> late.task(directive));
        signIn("cv.th");
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

    private void choose(String... names) {
        LateUnits units = $(LateUnits.class).single();
        units.setValue(units.getListDataView()
                .getItems()
                .filter(unit -> List.of(names).contains(unit.unit()))
                .collect(Collectors.toSet()));
    }

    private static List<String> names(Set<UrgedUnit> units) {
        return units.stream().map(UrgedUnit::unit).toList();
    }

    private static List<String> texts(Component group) {
        return group.getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .toList();
    }

    private List<String> named(UUID directive) {
        return jdbc.sql("select distinct u.short_name from urging_letter_line l"
                        + " join urging_letter e on e.id = l.letter_id join unit_v u on u.id = l.unit_id"
                        + " where e.directive_id = :id")
                .param("id", directive)
                .query(String.class)
                .list();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
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
