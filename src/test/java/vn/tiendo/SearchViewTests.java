package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.WithPeople;

/** The page of what is found, within the frame. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class SearchViewTests extends SpringBrowserlessTest {

    @Test
    void advisesWhoHasTypedNothingYet() {
        search("");
        assertThat($(H1.class).single().getText()).isEqualTo("Tìm kiếm");
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat($(Span.class).withClassName("count").all()).isEmpty();
    }

    @Test
    void groupsWhatIsFoundAndMarksTheWords() {
        search("măng ri");
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("Đơn vị");
        Anchor unit = $(Anchor.class).all().stream()
                .filter(link -> "don-vi/xa-mangri".equals(link.getHref()))
                .findFirst()
                .orElseThrow();
        assertThat(unit.getElement().getOuterHTML().replaceAll("\n\\s*", ""))
                .contains("<mark>Măng</mark>", "<mark>Ri</mark>");
        assertThat(statusText()).contains("“măng ri”");
    }

    @Test
    void leadsToTheRoomsListWhenThereIsMore() {
        search("xa");
        assertThat($(Anchor.class).withClassName("search-more").all())
                .extracting(Anchor::getHref)
                .contains("don-vi?q=xa");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        search("khong co gi nhu the");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("“khong co gi nhu the”")
                .contains("Gõ không dấu cũng được");
    }

    @Test
    void keepsTheSearchInTheUrl() {
        search("");
        SearchField field = $(SearchField.class).all().getLast();
        field.setValue("dak ha");
        test($(Button.class).withText("Tìm").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("tim-kiem?q=dak%20ha");
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("Đơn vị");
    }

    private void search(String text) {
        UI.getCurrent().navigate(SearchView.ROUTE, QueryParameters.of(SearchView.QUERY, text));
    }

    private String statusText() {
        return String.join(
                "",
                $(Paragraph.class).all().stream()
                        .filter(Component::isVisible)
                        .map(Paragraph::getText)
                        .toList());
    }
}
