package vn.tiendo.given.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.bulk.ui.SlowAct;
import vn.tiendo.given.GivenLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.AbsenceDraft;
import vn.tiendo.substitution.AbsenceService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Portions;
import vn.tiendo.testing.SampleUnit;

/** The page "Việc tôi đã giao" as a head meets it. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.given.ui")
class GivenViewTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PeopleNotes notes;

    @Test
    void saysWhoHasWhatUntilWhenAndWhatIsNotLate() {
        assign();

        UI.getCurrent().navigate(GivenLinks.LIST);
        assertThat($(ListItem.class).all()).isNotEmpty();
        assertThat(text()).contains("Việc của tôi", "Người thực hiện: ", "còn ", "Gần nhất: ", "Lập báo cáo kết quả");

        UI.getCurrent().navigate(GivenLinks.LIST, QueryParameters.of("loc", "qua-han"));
        assertThat(text()).contains("Không có việc nào đã giao mà quá hạn", "Xem tất cả việc đã giao");
    }

    @Test
    void givesSeveralToSomebodyElseAndAnswersForEach() {
        assign();
        UI.getCurrent().navigate(GivenLinks.LIST);
        int all = $(ListItem.class).all().size();
        test(button("Chọn nhiều việc")).click();
        assertThat($(Checkbox.class).all()).hasSize(all + 1);
        test(button("Chọn tất cả")).click();
        assertThat(text()).contains("Đã chọn " + all + " việc");
        test(button("Giao cho người khác…")).click();

        assertThat($(BulkPanel.class).single().getElement().getTextRecursively())
                .contains(all + " mục sẽ được thực hiện", "Giao " + all + " việc", "Người thực hiện: ");
        test(button("Giao " + all + " việc")).click();
        Portions.finish();
        assertThat(text()).contains("Hãy chọn người nhận việc.");
        @SuppressWarnings("unchecked")
        ComboBox<PersonRef> person = $(ComboBox.class).single();
        person.setValue(person.getListDataView()
                .getItems()
                .filter(each -> each.login().equals("pct.daksao"))
                .findFirst()
                .orElseThrow());
        $(TextField.class).single().setValue("Đồng chí phụ trách mảng này.");
        test(button("Giao " + all + " việc")).click();
        Portions.finish();

        assertThat(text()).contains(": thành công " + all + ", chưa được 0");
        test(button("Trở lại danh sách")).click();
        assertThat($(BulkPanel.class).all()).isEmpty();
        String name = apart(() -> campaign.actAs.as(
                "cv.th",
                () -> campaign.organization
                        .personByLogin("pct.daksao")
                        .orElseThrow()
                        .name()));
        assertThat(text()).contains("Người thực hiện: " + name);
    }

    @Test
    void showsHowFarItIsAndDoesTheRestLaterIfItIsStopped(@Autowired BulkPanels panels) {
        BulkPanel panel = panels.open(new SlowAct(4, Duration.ofMillis(600)), undone -> {});
        UI.getCurrent().add(panel);
        test(button("Làm 4 việc")).click();
        assertThat(panel.getElement().getTextRecursively()).contains("Đang thực hiện: 2/4");
        test(button("Dừng lại")).click();
        Portions.finish();
        assertThat(panel.getElement().getTextRecursively()).contains("thành công 2, chưa được 2", "chưa làm, đã dừng");

        test(button("Thử lại 2 mục chưa được")).click();
        Portions.finish();
        assertThat(panel.getElement().getTextRecursively()).contains("thành công 4, chưa được 0");
    }

    @Test
    void saysOfEverybodyWhoCanBeChosenHowMuchHeHasAndWhetherHeIsAway(@Autowired AbsenceService absences) {
        assign();
        UUID lead = apart(() -> campaign.person(COMMUNE.lead()));
        UUID deputy = apart(() -> campaign.person("pct.daksao"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        UUID absence = apart(() -> campaign.actAs.as(
                COMMUNE.lead(),
                () -> absences.enter(AbsenceDraft.of(lead, deputy, today.plusDays(3), today.plusDays(4), "Đi học"))));
        List<PersonRef> people = apart(() -> campaign.actAs.as(
                "cv.th", () -> campaign.organization.peopleOf(campaign.organizationUnit(COMMUNE.code()))));

        Candidates candidates = notes.of(people, new Div());

        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM");
        assertThat(candidates.notes().get(lead))
                .matches("đang giữ \\d+ việc · vắng " + day.format(today.plusDays(3)) + "–"
                        + day.format(today.plusDays(4)) + ", người thay: .+");
        apart(() -> {
            campaign.actAs.as(COMMUNE.lead(), () -> absences.end(absence));
            return absence;
        });
    }

    private void assign() {
        UUID head = apart(() -> {
            clock.reset();
            UUID directive = campaign.issue();
            campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
            campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
            return campaign.person(COMMUNE.head());
        });
        Actor actor = new Actor(head, COMMUNE.head(), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(GivenView.class).single().getElement().getTextRecursively();
    }

    /** Within a page the sign-in of its session comes first: the people of the campaign act in a thread of their own. */
    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
