package vn.tiendo.task.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What a person puts aside for himself until a day. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.task.ui")
class FollowUpTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final LocalDate DAY = LocalDate.of(2022, 10, 5);

    @Autowired
    private Campaign campaign;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private MutableClock clock;

    private String task;

    @BeforeEach
    void assign() {
        clock.reset();
        task = apart(() -> {
            UUID directive = campaign.issue();
            campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
            campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
            UUID addressee = campaign.unit(directive, COMMUNE.code()).id();
            return campaign.actAs.as(COMMUNE.lead(), () -> campaign.task("prepare-report", addressee));
        });
        signIn(COMMUNE.lead());
        followUps.days().keySet().forEach(followUps::drop);
    }

    @Test
    void standsAsideUntilTheDayAndThenComesBackToTheTop() {
        UI.getCurrent().navigate(TaskLinks.task(task));
        $(DatePicker.class).last().setValue(DAY);
        test(button("Để sau đến ngày này")).click();

        assertThat(section("Để sau").getElement().getTextRecursively())
                .contains("Lập báo cáo kết quả", "để sau đến thứ Tư 05/10/2022");

        clock.setTo(DAY.atTime(8, 0).atZone(OfficeTime.ZONE));
        Section top = sections().getFirst();
        assertThat(top.getElement().getTextRecursively())
                .contains("Nhắc lại hôm nay", "Lập báo cáo kết quả", "nhắc lại từ thứ Tư 05/10/2022");

        UI.getCurrent().navigate(TaskLinks.task(task));
        test(button("Bỏ, không để sau nữa")).click();
        assertThat(followUps.days()).doesNotContainKey(task);
        assertThat(sections().getFirst().getElement().getTextRecursively()).doesNotContain("Nhắc lại hôm nay");
    }

    @Test
    void isShownRegardlessOnceItsDeadlineHasCome() {
        followUps.set(task, LocalDate.of(2022, 11, 30));

        clock.setTo(LocalDate.of(2022, 10, 28).atTime(8, 0).atZone(OfficeTime.ZONE));
        assertThat(section("Hôm nay").getElement().getTextRecursively()).contains("Lập báo cáo kết quả");
        clock.setTo(LocalDate.of(2022, 10, 31).atTime(8, 0).atZone(OfficeTime.ZONE));
        assertThat(section("Quá hạn").getElement().getTextRecursively()).contains("Lập báo cáo kết quả");
    }

    @Test
    void wantsADayToCome() {
        assertThatThrownBy(() -> followUps.set(task, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> followUps.set(task, LocalDate.of(2022, 9, 29))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> followUps.set(task, LocalDate.of(2023, 9, 30))).isInstanceOf(InvalidInput.class);
        assertThat(followUps.day(task)).isEmpty();
    }

    @Test
    void isEachPersonsOwnAndOnlyForWhatHeMaySee() {
        followUps.set(task, DAY);

        apart(() -> campaign.actAs.as(COMMUNE.head(), () -> {
            assertThat(followUps.day(task)).isEmpty();
            assertThat(followUps.days()).isEmpty();
            return task;
        }));
        apart(() -> campaign.actAs.as("vhxh.dakna", () -> {
            assertThatThrownBy(() -> followUps.set(task, DAY)).isInstanceOf(NotFound.class);
            return task;
        }));
    }

    @Test
    void keepsOneDayHoweverOftenItIsSetAtOnce() throws Exception {
        Runnable set = () -> campaign.actAs.as(COMMUNE.lead(), () -> followUps.set(task, DAY));

        assertThat(Race.of(set, set)).containsOnlyNulls();
        assertThat(followUps.day(task)).contains(DAY);
    }

    @Test
    void costsTheListOneStatement(@Autowired QuietCounter counter) {
        followUps.set(task, DAY);

        assertThat(apart(() -> counter.count(COMMUNE.lead(), followUps::days))).isOne();
    }

    private List<Section> sections() {
        UI.getCurrent().navigate(TaskLinks.INBOX);
        return $(Section.class).all();
    }

    private Section section(String heading) {
        return sections().stream()
                .filter(section -> section.getElement().getTextRecursively().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

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
