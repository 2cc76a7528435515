package vn.tiendo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.shared.ui.Looks;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.ui.StepDialog;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Screen;
import vn.tiendo.testing.WithPeople;

/** What waits for the leader's word is decided on the leader's page, with the form of the step's own page. */
@IntegrationTest
@WithPeople
@WithUserDetails("pct.vx")
@ViewPackages(packages = "vn.tiendo")
class DecisionDialogTests extends Screen {

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private String task;

    @BeforeEach
    void oneToSign() {
        clock.reset();
        directive = campaign.draft();
        campaign.bringToSigner(directive);
        task = campaign.actAs.as("pct.vx", () -> campaign.task("sign-directive", directive));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensByTheAddressAndLeadsToTheStepsPage() {
        open(task);
        assertThat(link().getText()).isEqualTo("Ký duyệt văn bản");
        assertThat(dialog().isOpened()).isTrue();
        assertThat(dialog().getHeaderTitle()).isEqualTo("Ký duyệt văn bản");
        assertThat($(Anchor.class).all().stream()
                        .filter(each -> each.getText().equals("Mở trang của bước này"))
                        .map(Anchor::getHref))
                .containsExactly(TaskLinks.task(task));
    }

    @Test
    void signsAndTakesTheStepOffTheList() {
        open(task);
        int before = toDecide();
        press("Ký ban hành");
        assertThat(campaign.actAs.as(
                        "vanthu", () -> campaign.directives.facts(directive).signedAt()))
                .isNotNull();
        assertThat(dialog().isOpened()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(OverviewLinks.OVERVIEW);
        assertThat(toDecide()).isEqualTo(before - 1);
        assertThat(links()).doesNotContain(TaskLinks.task(task));
    }

    @Test
    void tellsBesideTheFieldWhatIsMissingAndStaysOpen() {
        open(task);
        press("Trả lại người soạn thảo");
        assertThat(dialog().isOpened()).isTrue();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(links()).contains(TaskLinks.task(task));
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        open(task);
        test(reason()).setValue("Thiếu phụ lục");
        open("");
        assertThat($(ConfirmDialog.class).all()).hasSize(1);
        assertThat(dialog().isOpened()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Thiếu phụ lục");
    }

    @Test
    void staysWithWhatWasTypedWhileTheNumbersBelowAreReadAnew() {
        open(task);
        test(reason()).setValue("Thiếu phụ lục");
        campaign.draft();
        $(WhileVisible.class).all().forEach(Looks::again);
        assertThat(dialog().isOpened()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Thiếu phụ lục");
    }

    @Test
    void saysThatTheStepWasDoneMeanwhile() {
        open(task);
        CompletableFuture.runAsync(() -> campaign.sign(directive, ReviewDecision.approve()))
                .join();
        press("Ký ban hành");
        assertThat(dialog().isOpened()).isTrue();
        assertThat(text(dialog())).contains("đã", "Mở trang chi tiết");
        open("");
        assertThat(dialog().isOpened()).isFalse();
        open(task);
        assertThat(text(dialog())).contains("Trần Quốc Lâm đã ký ban hành văn bản");
    }

    @Test
    void doesNotKnowAStepThatIsNoneOfTheReaders() {
        open("khong-co");
        assertThat(text((Component) getCurrentView())).contains("Không tìm thấy");
    }

    private StepDialog dialog() {
        return (StepDialog) ((Component) getCurrentView())
                .getChildren()
                .filter(StepDialog.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private TextArea reason() {
        return $(TextArea.class).all().stream()
                .filter(each -> each.getLabel().startsWith("Lý do trả lại"))
                .findFirst()
                .orElseThrow();
    }

    private Anchor link() {
        return $(Anchor.class).all().stream()
                .filter(each -> each.getHref().equals(TaskLinks.task(task)) && each.hasClassName("card-title"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream()
                .filter(each -> each.hasClassName("card-title"))
                .map(Anchor::getHref)
                .toList();
    }

    private int toDecide() {
        return $(NumberLink.class).all().stream()
                .filter(each -> each.getHref().equals(TaskLinks.toDecide()))
                .map(each -> Integer.parseInt(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static void open(String task) {
        UI.getCurrent()
                .navigate(
                        OverviewLinks.OVERVIEW,
                        task.isEmpty() ? QueryParameters.empty() : QueryParameters.of("viec", task));
    }
}
