package vn.tiendo.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.administration.AdministrationLinks;
import vn.tiendo.administration.ImportRunService;
import vn.tiendo.administration.ListImport;
import vn.tiendo.administration.ListKind;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;
import vn.tiendo.testing.TurnOfAdministrators;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.administration.ui")
class ListImportViewTests extends Screen {

    private static final String HEADING = "Mã đơn vị;Tên đơn vị;Loại đơn vị;Mã đơn vị cấp trên;Thư công vụ\n";

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    OrganizationService organization;

    @Autowired
    ImportRunService runs;

    @Autowired
    TurnOfAdministrators turn;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void offersTheTemplatesOfTheKindInTheUrl() {
        UI.getCurrent().navigate(AdministrationLinks.IMPORT);
        assertThat(links()).contains("mau-don-vi.xlsx", "mau-don-vi.csv");

        UI.getCurrent()
                .navigate(AdministrationLinks.IMPORT, com.vaadin.flow.router.QueryParameters.of("loai", "PEOPLE"));
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(ListKind.PEOPLE);
        assertThat(links()).contains("mau-can-bo.xlsx", "mau-can-bo.csv");
    }

    @Test
    void listsEveryProblemAndOffersNoWayToImport() {
        show(HEADING + "xa-moi;;COMMUNE;huyen-tumorong;ai@gmail.com\n");

        assertThat($(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly(
                        "Tên đơn vị",
                        "Nhập tên đơn vị",
                        "Thư công vụ",
                        "Hộp thư miễn phí, không phải thư công vụ; hãy ghi hộp thư của cơ quan nhà nước");
        assertThat(links()).contains("Tải danh sách lỗi");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Nhập"));
    }

    @Test
    void importsACleanListWithOneButton() {
        show(HEADING + "xa-moi;UBND xã Mới;COMMUNE;huyen-tumorong;\n");
        Button button = $(Button.class).all().stream()
                .filter(each -> each.getText().equals("Nhập 1 dòng"))
                .findFirst()
                .orElseThrow();
        test(button).click();
        untilOver();

        assertThat(organization.unitByCode("xa-moi")).isPresent();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("don-vi.csv: Đã nhập: 1 mới, 0 thay đổi.");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        show(HEADING + "xa-moi;UBND xã Mới;COMMUNE;huyen-tumorong;\n");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Mọi dòng đều đã có đúng như vậy trong hệ thống, không có gì để nhập.");
    }

    @Test
    void goesOnWhenTheReaderLeavesAndTellsHimWhatCameOfItWhenHeReturns() {
        turn.held(() -> {
            show(HEADING + "xa-hai;UBND xã Hai;COMMUNE;huyen-tumorong;\n");
            press("Nhập 1 dòng");
            ListImport begun = runs.last().orElseThrow();
            assertThat(text()).contains("Đang nạp don-vi.csv.", "Dừng, không ghi gì");
            assertThat(runs.start(ListKind.UNITS, "khac.csv", new byte[0]))
                    .as("a second click")
                    .isSameAs(begun);
            show(HEADING + "xa-khac;UBND xã Khác;COMMUNE;huyen-tumorong;\n");
            assertThat(text())
                    .contains("Đang nạp don-vi.csv.", "chưa kiểm tra don-vi.csv")
                    .doesNotContain("Nhập 1 dòng");
            UI.getCurrent().navigate(AdministrationLinks.ADMINISTRATION);
            assertThat(UI.getCurrent().getPollInterval()).isNegative();
            UI.getCurrent().navigate(AdministrationLinks.IMPORT);
            assertThat(text()).contains("Đang nạp don-vi.csv.");
            UI.getCurrent().navigate(AdministrationLinks.ADMINISTRATION);
        });
        await().pollInSameThread().until(() -> runs.last().orElseThrow().over());
        UI.getCurrent().navigate(AdministrationLinks.IMPORT);
        assertThat(text()).contains("don-vi.csv: Đã nhập: 1 mới, 0 thay đổi.");
        assertThat(organization.unitByCode("xa-hai")).isPresent();
    }

    @Test
    void writesNothingWhenItIsStopped() {
        turn.held(() -> {
            show(HEADING + "xa-ba;UBND xã Ba;COMMUNE;huyen-tumorong;\n");
            press("Nhập 1 dòng");
            ListImport begun = runs.last().orElseThrow();
            await().until(() -> begun.state() == LongRun.State.RUNNING);
            press("Dừng, không ghi gì");
            assertThat(text()).contains("Đang dừng…");
        });
        untilOver();
        assertThat(text()).contains("don-vi.csv: Đã dừng; chưa có gì được ghi.");
        assertThat(organization.unitByCode("xa-ba")).isEmpty();
    }

    @Test
    void tellsWhatWentWrongMeanwhile() {
        turn.held(() -> {
            show(HEADING + "xa-bon;UBND xã Bốn;COMMUNE;huyen-tumorong;\n");
            press("Nhập 1 dòng");
            turn.write("update org_unit set valid_to = valid_from where code = 'huyen-tumorong'");
        });
        untilOver();
        turn.commit("update org_unit set valid_to = null where code = 'huyen-tumorong'");
        assertThat(text()).contains("don-vi.csv: ").contains(" lỗi");
        assertThat(organization.unitByCode("xa-bon")).isEmpty();
    }

    @Test
    void saysInWordsWhatCannotBeRead() {
        UI.getCurrent().navigate(AdministrationLinks.IMPORT);
        ((ListImportView) getCurrentView()).show("danh-sach.xls", new byte[] {1, 2, 3});
        assertThat($(Paragraph.class).withClassName("warning").single().getText())
                .startsWith("Không đọc được tệp này");
    }

    @Test
    void leadsFromOnePageToEverythingAnAdministratorDoes() {
        UI.getCurrent().navigate(AdministrationLinks.ADMINISTRATION);
        assertThat($(H1.class).single().getText()).isEqualTo("Quản trị");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "don-vi",
                        "quan-tri/them-don-vi",
                        "can-bo",
                        "quan-tri/them-can-bo",
                        "quan-tri/thu-cong-vu",
                        "quan-tri/ngay-nghi",
                        "quan-tri/can-cu-phap-ly",
                        "quan-tri/nhap-du-lieu");
    }

    @Test
    @WithMockUser(roles = "USER")
    void isClosedToOthers() {
        UI.getCurrent().navigate(AdministrationLinks.IMPORT);
        assertThat((Object) getCurrentView()).isNotInstanceOf(ListImportView.class);
    }

    private void untilOver() {
        await().pollInSameThread().until(() -> runs.last().orElseThrow().over());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void show(String text) {
        UI.getCurrent().navigate(AdministrationLinks.IMPORT);
        ((ListImportView) getCurrentView()).show("don-vi.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
