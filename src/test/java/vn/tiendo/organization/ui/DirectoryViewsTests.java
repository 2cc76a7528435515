package vn.tiendo.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.organization.ui")
class DirectoryViewsTests extends SpringBrowserlessTest {

    @Autowired
    SampleOrganizationLoader sample;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void listsUnitsAndWarnsOfThoseWithoutAHead() {
        UI.getCurrent().navigate(OrganizationLinks.units());
        assertThat($(ListItem.class).all()).hasSize(33);
        assertThat($(H1.class).all()).hasSize(1);
        assertThat($(Span.class).withClassName("warning").all()).isNotEmpty();
    }

    @Test
    void keepsTheSearchInTheUrl() {
        UI.getCurrent().navigate(OrganizationLinks.units());
        test($(TextField.class).single()).setValue("mang ri");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("don-vi?q=mang%20ri");
        assertThat(links()).containsExactly("UBND xã Măng Ri");
    }

    @Test
    void offersToClearASearchThatFindsNothing() {
        UI.getCurrent().navigate(OrganizationLinks.people(), QueryParameters.of("q", "khong co ai"));
        assertThat($(ListItem.class).all()).isEmpty();
        test($(Button.class).all().stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($(ListItem.class).all()).hasSize(50);
    }

    @Test
    void showsMorePeopleOnDemand() {
        UI.getCurrent().navigate(OrganizationLinks.people());
        assertThat($(ListItem.class).all()).hasSize(50);
        test($(Button.class).withClassName("more").single()).click();
        assertThat($(ListItem.class).all()).hasSize(100);
        test($(Button.class).withClassName("more").single()).click();
        assertThat($(ListItem.class).all()).hasSize(101);
    }

    @Test
    void showsAUnitWithItsPeopleAndTheUnitsBelow() {
        UI.getCurrent().navigate(OrganizationLinks.unit("huyen-tumorong"));
        assertThat($(H1.class).single().getText()).isEqualTo("UBND huyện Tu Mơ Rông");
        assertThat(links()).contains("UBND tỉnh Kon Tum", "UBND xã Văn Xuôi");
        assertThat($(Span.class).withClassName("name").all())
                .extracting(Span::getText)
                .containsExactly("Nguyễn Đình Khải", "A Hrin", "Trần Quốc Lâm", "Phạm Thị Ngân");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("mailto:ubndhuyen@tumorong.test");
    }

    @Test
    void doesNotFindAnUnknownUnit() {
        UI.getCurrent().navigate(OrganizationLinks.unit("nowhere"));
        assertThat((Object) getCurrentView()).isInstanceOf(RouteNotFoundError.class);
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }
}
