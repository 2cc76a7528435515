package vn.tiendo.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.notification.ui")
class NoticesViewTests extends SpringBrowserlessTest {

    private static final UUID READER = Ids.next();
    private static final UUID DIRECTIVE = Ids.next();

    @Autowired
    NoticeService notices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void tell() {
        jdbc.sql("delete from notice").update();
        signIn(Ids.next());
        tell("1", DIRECTIVE, "1286/UBND-TH · Trang thông tin điện tử");
        tell("2", null, "");
        tell("3", DIRECTIVE, "1286/UBND-TH · Trang thông tin điện tử");
        signIn(READER);
    }

    @Test
    void groupsNoticesByDirectiveWithTheNewestFirst() {
        UI.getCurrent().navigate(NotificationLinks.NOTICES);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("1286/UBND-TH · Trang thông tin điện tử", "Thông báo chung");
        assertThat($(ListItem.class).all()).hasSize(3);
        assertThat($(Span.class).withClassName("unread-mark").all()).hasSize(3);
        assertThat($(Anchor.class).withClassName("card-title").all())
                .extracting(Anchor::getText)
                .first()
                .isEqualTo("Báo cáo của xã Đăk Hà bị trả lại, nộp lại trước 30/10/2022.");
    }

    @Test
    void leadsToWhatANoticeTellsOfAndMarksItAsRead() {
        UUID id = listed().getFirst().id();
        UI.getCurrent().navigate(NotificationLinks.open(id));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("thong-bao?loc=chua-doc");
        assertThat(notices.unread()).isEqualTo(2);
        assertThat($(ListItem.class).all()).hasSize(2);
    }

    @Test
    void doesNotOpenTheNoticeOfSomebodyElse() {
        UUID id = listed().getFirst().id();
        signIn(Ids.next());
        UI.getCurrent().navigate(NotificationLinks.NOTICES);
        assertThat($(ListItem.class).all()).isEmpty();
        UI.getCurrent().navigate(NotificationLinks.NOTICES + "/khong-co");
        assertThat((Object) getCurrentView()).isInstanceOf(RouteNotFoundError.class);
        signIn(READER);
        assertThat(listed()).filteredOn(row -> row.id().equals(id)).noneMatch(NoticeRow::read);
    }

    @Test
    void marksAllAsRead() {
        NotificationBell bell = bell();
        assertThat(bell.getAriaLabel()).contains("Thông báo, 3 chưa đọc");
        UI.getCurrent().navigate(NotificationLinks.NOTICES);
        button("Đánh dấu đã đọc tất cả").click();
        assertThat($(Span.class).withClassName("unread-mark").all()).isEmpty();
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Đánh dấu đã đọc tất cả"));
        assertThat(bell.getAriaLabel()).contains("Thông báo, không có tin chưa đọc");
    }

    @Test
    void putsANoticeAwayAndTakesThisBack() {
        NotificationBell bell = bell();
        UI.getCurrent().navigate(NotificationLinks.NOTICES);
        button("Lưu trữ").click();
        assertThat(notices.list(NoticeFilter.ARCHIVED, 10)).hasSize(1);
        assertThat(bell.getAriaLabel()).contains("Thông báo, 2 chưa đọc");
        button("Hoàn tác").click();
        assertThat(notices.list(NoticeFilter.ARCHIVED, 10)).isEmpty();
        assertThat(bell.getAriaLabel()).contains("Thông báo, 3 chưa đọc");
        assertThat($(Anchor.class).withClassName("card-title").all()).hasSize(3);
    }

    @Test
    void keepsTheFilterInTheUrlAndSaysWhyThereIsNothing() {
        UI.getCurrent().navigate(NotificationLinks.NOTICES, QueryParameters.of("loc", "luu-tru"));
        assertThat($(ListItem.class).all()).isEmpty();
        assertThat($(Anchor.class).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current"))))
                .extracting(Anchor::getText)
                .containsExactly("Đã lưu trữ");
        notices.archive(listed().getFirst().id());
        UI.getCurrent().navigate(NotificationLinks.NOTICES, QueryParameters.of("loc", "luu-tru"));
        button("Bỏ lưu trữ").click();
        assertThat(notices.list(NoticeFilter.ARCHIVED, 10)).isEmpty();
    }

    private NotificationBell bell() {
        NotificationBell bell = new NotificationBell(notices);
        UI.getCurrent().add(bell);
        bell.refresh();
        return bell;
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeRow> listed() {
        return notices.list(NoticeFilter.CURRENT, 10);
    }

    private void tell(String key, @Nullable UUID directive, String group) {
        clock.forward(java.time.Duration.ofMinutes(1));
        Notice notice = new Notice(
                key,
                directive,
                group,
                NotificationLinks.NOTICES + "?loc=chua-doc",
                "test",
                List.of("xã Đăk Hà", "30/10/2022"),
                Set.of(READER));
        transaction.executeWithoutResult(tx -> notices.tell(notice));
    }

    private static void signIn(UUID person) {
        Actor actor = new Actor(person, "Mai", null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }
}
