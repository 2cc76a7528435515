package vn.tiendo.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.bookmark.BookmarkService;
import vn.tiendo.shared.Actor;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** One's list, filtered by its address, and found again as it was left. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.task.ui")
class InboxFilterTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakroong");

    @Autowired
    private BookmarkService bookmarks;

    @BeforeEach
    void assign(@Autowired Campaign campaign) {
        UUID lead = CompletableFuture.supplyAsync(() -> {
                    UUID directive = campaign.issue();
                    campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
                    campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
                    return campaign.person(COMMUNE.lead());
                })
                .join();
        Actor actor = new Actor(lead, COMMUNE.lead(), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }

    @Test
    void showsWhatTheAddressAsksForAndGoesBackToIt() {
        open(QueryParameters.of("q", "lap bao cao"));

        assertThat($(ListItem.class).all())
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("Lập báo cáo kết quả"));
        String task = $(ListItem.class)
                .first()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(title -> ((Anchor) title).getHref())
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(task);
        assertThat($(Anchor.class).all())
                .anySatisfy(back -> assertThat(back.getHref()).isEqualTo("viec-cua-toi?q=lap%20bao%20cao"));
    }

    @Test
    void showsOneSectionOrSaysThatThereIsNone() {
        open(QueryParameters.of("phan", "chua-den-han"));
        assertThat($(Section.class).all()).hasSize(1);

        open(QueryParameters.of("phan", "qua-han"));
        assertThat($(Section.class).all()).isEmpty();
        test($(Button.class).withText("Xóa bộ lọc").single()).click();
        assertThat($(ListItem.class).all()).isNotEmpty();
    }

    @Test
    void ignoresWhatIsNoFilter() {
        open(QueryParameters.fromString("phan=x&n=abc"));

        assertThat($(ListItem.class).all()).isNotEmpty();
        assertThat($(TextField.class).first().getValue()).isEmpty();
    }

    @Test
    void offersTheSavedFilters() {
        bookmarks.save(TaskLinks.INBOX, "q=1286", "Văn bản 1286", null);
        open(QueryParameters.empty());
        MenuItem saved = $(MenuBar.class)
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .getFirst();
        assertThat(saved.getText()).isEqualTo("Văn bản 1286");
        ComponentUtil.fireEvent(saved, new ClickEvent<>(saved));

        assertThat($(TextField.class).first().getValue()).isEqualTo("1286");
        assertThat($(MenuBar.class).single().getItems().getFirst().getText()).isEqualTo("Bộ lọc: Văn bản 1286");
        bookmarks.list(TaskLinks.INBOX).forEach(bookmark -> bookmarks.delete(bookmark.id()));
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate(TaskLinks.INBOX, query);
    }
}
