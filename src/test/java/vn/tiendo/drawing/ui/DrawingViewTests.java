package vn.tiendo.drawing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.StepFilter;
import vn.tiendo.drawing.StepFilter.Which;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.Looks;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.Drawn;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;
import vn.tiendo.workflow.NewModels;

/** The live drawings and their lists as the following officer meets them. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.drawing.ui")
class DrawingViewTests extends Screen {

    private static final SampleUnit AHEAD = SampleUnit.of("xa-dakha");
    private static final SampleUnit BEHIND = SampleUnit.of("xa-daksao");

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void bringToTheMiddle() {
        clock.reset();
        apart(() -> {
            directive = campaign.issue();
            campaign.receive(directive, AHEAD.code(), AHEAD.clerk());
            campaign.assign(directive, AHEAD.code(), AHEAD.head(), AHEAD.lead());
        });
        clock.setTo(LocalDate.of(2022, 10, 25).atTime(9, 0).atZone(OfficeTime.ZONE));
        actAs("cv.th");
    }

    @Test
    void everyNumberInTheTextListOpensAListOfThatLength() {
        open(DrawingLinks.drawings(directive));
        List<String> processes = links($(Nav.class).all().getFirst());
        assertThat(processes).hasSizeGreaterThan(3);
        List<String> opened = new ArrayList<>();
        for (String process : processes) {
            open(process);
            List<Anchor> counted = $(Anchor.class).all().stream()
                    .filter(link -> link.getHref().contains(DrawingLinks.STEPS))
                    .toList();
            for (List<String> number : counted.stream()
                    .map(link -> List.of(link.getHref(), link.getText()))
                    .toList()) {
                open(number.getFirst() + "&n=1000");
                assertThat($(ListItem.class).all()).as(number.getFirst()).hasSize(Integer.parseInt(number.getLast()));
                opened.add(number.getFirst());
            }
        }
        assertThat(opened)
                .hasSizeGreaterThan(6)
                .anyMatch(list -> list.contains("loc=qua-han"))
                .anyMatch(list -> list.contains("loc=da-xong"));
    }

    @Test
    void theDrawingIsToldWhatTheTableSays() {
        open(DrawingLinks.drawings(directive) + "?quy-trinh=unit-execution");

        String notes = Drawn.notes().getFirst();
        Anchor received = number("receive-directive");
        assertThat(notes)
                .contains(
                        "\"element\":\"receive-directive\",\"css\":\"step-late\"",
                        "\"text\":\"" + received.getText() + "\",\"css\":\"drawing-running\"",
                        "\"text\":\"! " + received.getText() + "\",\"css\":\"drawing-late\"",
                        "\"link\":\"" + received.getHref() + "\"")
                .doesNotContain("rule-on-return");
    }

    @Test
    void saysInWordsHowLongStepsTakeAndHowThatIsCounted() {
        open(DrawingLinks.drawings(directive) + "?quy-trinh=unit-execution&xem=thoi-gian");

        assertThat(text()).contains("kể cả đêm và ngày nghỉ", "từ 7 ngày trở lên");
        assertThat($(NativeTableRow.class).all())
                .anySatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("Tiếp nhận", "0 phút", "1"));
    }

    @Test
    void readsTheNumbersAgainInPlace() {
        open(DrawingLinks.drawings(directive) + "?quy-trinh=unit-execution");
        LiveProcess shown = $(LiveProcess.class).single();
        Anchor received = number("receive-directive");
        int before = Integer.parseInt(received.getText());
        apart(() -> campaign.receive(directive, BEHIND.code(), BEHIND.clerk()));
        actAs("cv.th");

        Looks.again($(WhileVisible.class).single());

        assertThat($(LiveProcess.class).single()).isSameAs(shown);
        assertThat(number("receive-directive")).isSameAs(received);
        assertThat(received.getText()).isEqualTo(Integer.toString(before - 1));
    }

    @Test
    void offersVersionsOnlyWhereThereAreSeveral(@Autowired NewModels newModels) {
        open(DrawingLinks.drawings(directive) + "?quy-trinh=obligation-execution");
        assertThat(text()).doesNotContain("phiên bản");
        apart(() -> {
            newModels.deploy("obligation-execution", model -> model.replace("Nhiệm vụ", "Việc"));
            campaign.receive(directive, BEHIND.code(), BEHIND.clerk());
            campaign.assign(directive, BEHIND.code(), BEHIND.head(), BEHIND.lead());
        });
        actAs("cv.th");

        Looks.again($(WhileVisible.class).single());
        assertThat(text()).contains("phiên bản");
        List<String> versions = links($(Nav.class).all().get(1));
        assertThat(versions).hasSize(2);
        versions.forEach(version -> {
            open(version);
            assertThat(number("carry-out-obligation").getHref())
                    .contains(version.substring(version.indexOf("phien-ban")).split("&")[0]);
        });
    }

    @Test
    void stepsThatTheDrawingDoesNotHaveStandInTheTableAllTheSame(@Autowired JdbcClient jdbc) {
        jdbc.sql("update task set step = 'follow-directive' where process_id = 'unit-execution'"
                        + " and step = 'receive-directive' and state = 'OPEN' and root_id = :directive")
                .param("directive", directive)
                .update();
        open(DrawingLinks.drawings(directive) + "?quy-trinh=unit-execution");

        assertThat(text()).contains("(bước không có trong phiên bản sơ đồ này)");
        assertThat(number("follow-directive").getText()).isEqualTo("24");
        assertThat(Drawn.notes().getFirst()).doesNotContain("follow-directive");
    }

    @Test
    void theListSaysWhoHasWhatAndItsFilterCanBeCleared() {
        open(DrawingLinks.steps(directive, new StepFilter("unit-execution", 0, "receive-directive", Which.RUNNING)));
        assertThat(lines()).isNotEmpty().allSatisfy(line -> assertThat(line).contains("Tiếp nhận", "Chờ ", "từ "));

        open(DrawingLinks.steps(directive, new StepFilter("unit-execution", 0, "rule-on-return", Which.RUNNING)));
        assertThat(text()).contains("Không có việc nào đang xử lý ở đây", "Xóa bộ lọc");
        press("Xóa bộ lọc");
        assertThat($(Select.class).all()).hasSize(2);
        assertThat(lines()).hasSizeGreaterThan(20);
    }

    @Test
    void saysOfWhatIsDoneWhoDidItAndHowLongItTook() {
        open(DrawingLinks.steps(directive, new StepFilter("unit-execution", 0, "assign-obligations", Which.DONE)));

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(" hoàn thành lúc ", "mất 0 phút"));
        assertThat(text()).contains("Các bước đã xong");
    }

    private Anchor number(String step) {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("buoc=" + step)
                        && !link.getHref().contains("loc="))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> links(Nav nav) {
        return nav.getChildren().map(link -> ((Anchor) link).getHref()).toList();
    }

    private void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void actAs(String login) {
        UUID[] me = new UUID[1];
        apart(() -> me[0] = campaign.person(login));
        Actor actor = new Actor(me[0], login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }

    /** Within a page the sign-in of its session comes first: the people of the campaign act in a thread of their own. */
    private static void apart(Runnable action) {
        CompletableFuture.runAsync(action).join();
    }
}
