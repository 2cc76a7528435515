package vn.tiendo.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** A portal's page narrowed to what a figure counts. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.portal.ui")
class PortalPartViewTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void showsOnlyThePartThatAFigureCounts() {
        campaign.load();
        portals.set(COMMUNE);
        portals.reviewAll(COMMUNE);
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(PortalLinks.sections(COMMUNE.code(), PortalFacts.State.EMPTY));
            assertThat($(NativeTableRow.class).all()).as("the head alone").hasSize(1);
            assertThat($(Span.class).all()).extracting(Span::getText).contains("Chỉ hiện: trống (0). ");
            open(PortalLinks.sections(COMMUNE.code(), PortalFacts.State.MET));
            assertThat($(NativeTableRow.class).all()).hasSize(17);
            assertThat($(Span.class).all()).extracting(Span::getText).contains("Chỉ hiện: đạt (16). ");
            assertThat($(Anchor.class).all())
                    .filteredOn(link -> link.getText().equals("Hiện tất cả"))
                    .extracting(Anchor::getHref)
                    .containsExactly(PortalLinks.of(COMMUNE.code()));
            open(PortalLinks.oldSlogans(COMMUNE.code()));
            assertThat($(Span.class).all()).extracting(Span::getText).contains("Chỉ hiện: khẩu hiệu cũ còn đăng (0). ");
            open(PortalLinks.of(COMMUNE.code()) + "?tinh-trang=khac&khau-hieu=khac&tu=mai");
            assertThat($(NativeTableRow.class).all())
                    .as("an address that names no part")
                    .hasSize(17);
        });
    }

    private static void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }
}
