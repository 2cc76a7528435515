package vn.tiendo.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Who will be reminded next and when, before it happens (UX-14). */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.deadline.ui")
class ForecastViewsTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private ComingPanel coming;

    @Autowired
    private DryRunPanel dryRun;

    @Autowired
    private NextReminder next;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void saysOnTheDirectiveWhatComesNextAndBehindItEverything() {
        UUID directive = apart(campaign::issue);
        clock.setTo(LocalDateTime.of(2022, 10, 20, 9, 0).atZone(OfficeTime.ZONE));
        signIn("cv.th");

        UI.getCurrent().add(coming.panel(facts(directive)).orElseThrow());

        assertThat($(Section.class).first().getElement().getTextRecursively())
                .contains(
                        "Còn 5 ngày làm việc, thứ Sáu 21/10/2022: nhắc 25 đơn vị (Muốn gia hạn phải đề nghị lúc này).");
        assertThat($(ForecastList.class).single().getElement().getChildCount()).isEqualTo(7);
        assertThat($(ForecastList.class).single().getElement().getTextRecursively())
                .contains(
                        "thứ Sáu 04/11/2022",
                        "quá hạn 5 ngày làm việc",
                        "Người đứng đầu cơ quan ban hành: Nguyễn Đình Khải");
    }

    @Test
    void saysWhoIsToldWhereNoUnitIs() {
        UUID directive = apart(campaign::issue);
        clock.setTo(LocalDateTime.of(2022, 11, 3, 9, 0).atZone(OfficeTime.ZONE));
        signIn("cv.th");

        UI.getCurrent().add(coming.panel(facts(directive)).orElseThrow());

        assertThat($(Section.class).first().getElement().getTextRecursively())
                .contains("báo Cán bộ theo dõi: Hoàng Văn Tuệ; "
                        + "Người đứng đầu cơ quan ban hành: Nguyễn Đình Khải về 25 đơn vị (Báo cáo người đứng đầu).")
                .doesNotContain("nhắc 25 đơn vị");
    }

    @Test
    void saysToAUnitOnlyWhatConcernsIt() {
        UUID directive = apart(campaign::issue);
        clock.setTo(LocalDateTime.of(2022, 10, 20, 9, 0).atZone(OfficeTime.ZONE));
        signIn("chuctich.dakna");

        UI.getCurrent().add(coming.panel(facts(directive)).orElseThrow());

        assertThat($(Section.class).first().getElement().getTextRecursively())
                .contains("nhắc xã Đăk Na")
                .doesNotContain("xã Đăk Hà");
    }

    @Test
    void foretellsBeforeIssueEveryReminderWithItsReceiver() {
        UUID directive = apart(campaign::draft);
        signIn("cv.vhtt");

        UI.getCurrent().add(dryRun.panel(facts(directive)).orElseThrow());
        assertThat($(ForecastList.class).all()).isEmpty();
        $(Details.class).single().setOpened(true);

        String text = $(ForecastList.class).single().getElement().getTextRecursively();
        assertThat($(ForecastList.class).single().getElement().getChildCount()).isEqualTo(10);
        assertThat(text).contains("thứ Sáu 30/09/2022", "Chưa tiếp nhận văn bản", "Trần Thị Hoa (xã Đăk Na)");
    }

    @Test
    void foretellsAnewWhatTheDraftSaysOnceItIsSaved() {
        UUID directive = apart(campaign::draft);
        signIn("cv.vhtt");
        Component panel = dryRun.panel(facts(directive)).orElseThrow();
        UI.getCurrent().add(panel);
        dryRun.saved(panel, directive);
        assertThat($(ForecastList.class).all()).isEmpty();
        $(Details.class).single().setOpened(true);
        assertThat(foretold()).contains("04/11/2022").doesNotContain("02/12/2022");

        DirectiveDraft draft = directives.draft(directive);
        Deadline.Wording later = Deadline.Wording.of(
                Deadline.Phrase.BY, LocalDate.of(2022, 11, 25), draft.due().reading());
        directives.save(
                directive,
                new DirectiveDraft(
                        draft.version(),
                        draft.kind(),
                        draft.subject(),
                        draft.body(),
                        draft.symbol(),
                        draft.legalBases(),
                        draft.recipients(),
                        draft.obligations(),
                        later,
                        draft.actors(),
                        draft.origin()));
        dryRun.saved(panel, directive);

        assertThat(foretold()).contains("02/12/2022").doesNotContain("04/11/2022");
    }

    private String foretold() {
        return $(ForecastList.class).single().getElement().getTextRecursively();
    }

    @Test
    void saysOnTheStepWhoIsRemindedNext() {
        UUID directive = apart(campaign::issue);
        String task = apart(() -> {
            campaign.receive(directive, "xa-dakna", "vptk.dakna");
            campaign.assign(directive, "xa-dakna", "chuctich.dakna", "vhxh.dakna");
            UUID unit = campaign.unit(directive, "xa-dakna").id();
            return campaign.actAs.as("vhxh.dakna", () -> campaign.task("prepare-report", unit));
        });
        signIn("vhxh.dakna");

        Paragraph text = (Paragraph) next.panel(tasks.page(task)).orElseThrow();

        assertThat(text.getText())
                .isEqualTo("Nhắc tiếp theo vào thứ Sáu 14/10/2022 (còn 10 ngày làm việc). Đầu mối: Y Lan.");
    }

    private DirectiveFacts facts(UUID directive) {
        return directives.facts(directive);
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
