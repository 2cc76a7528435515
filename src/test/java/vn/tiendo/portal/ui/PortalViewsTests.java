package vn.tiendo.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.document.Sheet;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.heat.HeatFilter;
import vn.tiendo.portal.heat.HeatQuery;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** The pages of portals as people read them. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class PortalViewsTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String PAGE = PortalLinks.of(COMMUNE.code());
    private static final String NEWS = "Tin tức - Sự kiện";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private HeatFiles files;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        portals.set(COMMUNE);
        portals.set(OTHER);
        portals.reviewAll(COMMUNE);
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }

    @Test
    void laysPortalsAgainstSectionsAndFiltersThem() {
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(PortalLinks.PORTALS);
            assertThat($(H1.class).single().getText()).isEqualTo("Trang thông tin điện tử");
            assertThat(rows()).as("with the heads and the totals").hasSize(4);
            assertThat(rows().get(0)).contains("Đơn vị", NEWS, "Liên hệ");
            assertThat(rows().get(1)).contains("xã Đăk Na", "0/16 chuyên mục đạt", "trống");
            assertThat(rows().get(2)).contains("xã Đăk Sao", "16/16 chuyên mục đạt", "đạt");
            assertThat(rows().get(3)).startsWith("Trống, cũtrên 2 trang1111");
            assertThat($(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains(PAGE)
                    .anyMatch(link -> link.startsWith(PAGE + "?muc="));
            assertThat($(Anchor.class).all().stream()
                            .flatMap(link -> Stream.ofNullable(link.getElement().getAttribute("aria-label"))))
                    .contains(NEWS + ": trống", NEWS + ": đạt");
            open(PortalLinks.PORTALS + "?q=dak%20na");
            assertThat(rows()).hasSize(3);
            open(PortalLinks.PORTALS + "?tinh-trang=empty");
            assertThat(rows()).hasSize(3);
            assertThat(rows().get(1)).contains("xã Đăk Na");
            assertThat($(Select.class).first().getValue()).isEqualTo(HeatFilter.EMPTY);
            open(PortalLinks.PORTALS + "?tinh-trang=stale");
            press("Xóa bộ lọc");
            assertThat(rows()).hasSize(4);
        });
        campaign.actAs.as(COMMUNE.lead(), () -> {
            open(PortalLinks.PORTALS);
            assertThat(rows()).hasSize(3);
        });
    }

    @Test
    void givesTheWholeMapAsAFileInWords() {
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            Sheet sheet = files.sheet(HeatQuery.ALL);
            List<List<?>> rows = new ArrayList<>();
            sheet.rows().each(rows::add);
            assertThat(sheet.columns())
                    .hasSize(23)
                    .extracting(Sheet.Column::title)
                    .contains(NEWS);
            assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(23));
            assertThat(rows.get(0).subList(0, 7))
                    .isEqualTo(List.of(
                            "xã Đăk Na",
                            "https://dakna.tumorong.test/",
                            "0/16 chuyên mục đạt",
                            "0",
                            "16",
                            "",
                            "trống"));
        });
    }

    @Test
    void showsAPortalAndKeepsWhatIsTypedWhileItIsRefused() {
        campaign.actAs.as(COMMUNE.lead(), () -> {
            open(PAGE);
            assertThat($(H1.class).single().getText()).isEqualTo("Trang thông tin điện tử xã Đăk Sao");
            assertThat(rows()).hasSize(17).anyMatch(row -> row.contains(NEWS) && row.contains("7 ngày"));
            open(PAGE + "?muc="
                    + portals.keeping
                            .portal(campaign.organization
                                    .unitByCode(COMMUNE.code())
                                    .orElseThrow()
                                    .id())
                            .sections()
                            .get(2)
                            .id());
            field("Đường dẫn của tin (bắt buộc)").setValue("https://daksao.tumorong.test.evil.vn/");
            $(IntegerField.class).first().setValue(9);
            press("Lưu kết quả rà soát");
            assertThat(field("Đường dẫn của tin (bắt buộc)").getErrorMessage())
                    .isEqualTo("Đường dẫn phải thuộc trang của đơn vị: https://daksao.tumorong.test/");
            assertThat(field("Đường dẫn của tin (bắt buộc)").getValue()).endsWith("evil.vn/");
            field("Đường dẫn của tin (bắt buộc)").setValue("https://daksao.tumorong.test/tin/77");
            press("Lưu kết quả rà soát");
            assertThat(rows()).anyMatch(row -> row.contains(NEWS) && row.contains("9 tin"));
        });
    }

    @Test
    void reportsAnOutageAndRecordsASlogan() {
        campaign.actAs.as(COMMUNE.lead(), () -> {
            open(PAGE);
            press("Báo không truy cập được");
            assertThat($(TextArea.class).first().getErrorMessage()).isEqualTo("Hãy ghi lý do.");
            $(TextArea.class).first().setValue("Máy chủ bảo trì");
            press("Báo không truy cập được");
            assertThat(texts()).contains("Không truy cập được từ 29/09/2022: Máy chủ bảo trì");
            assertThat(rows().get(1)).as("as it was last seen").contains("đạt");
            assertThat(texts()).anyMatch(text -> text.contains("lần cuối cùng biết được, tính đến ngày 29/09/2022"));
            press("Trang đã truy cập lại được");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(rows().get(1)).contains("đạt");
            field("Nội dung khẩu hiệu (bắt buộc)").setValue("Khẩu hiệu chào mừng năm 2021");
            press("Ghi khẩu hiệu");
            assertThat(lines()).noneMatch(line -> line.contains("chào mừng năm 2021"));
        });
    }

    @Test
    void leadsFromTheSectionToTheStepAndFillsIt() {
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        campaign.actAs.as(COMMUNE.lead(), () -> {
            open(PAGE);
            String task = TaskLinks.task(campaign.task("fill-section", upkeep));
            assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(task);
            open(task);
            assertThat($(H1.class).first().getText()).contains("Cập nhật chuyên mục, khẩu hiệu");
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .as("a portal never gets a number")
                    .doesNotContain("Chưa có số");
            press("Xác nhận đã cập nhật");
            assertThat(field("Tên tin, bài (bắt buộc)").getErrorMessage()).isEqualTo("Hãy ghi tên tin, bài.");
            field("Tên tin, bài (bắt buộc)").setValue("Ra quân làm đường");
            field("Đường dẫn của tin (bắt buộc)").setValue("https://daksao.tumorong.test/tin/88");
            press("Xác nhận đã cập nhật");
        });
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.CHECKING);
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(TaskLinks.task(campaign.task("check-section", upkeep)));
            assertThat($(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("https://daksao.tumorong.test/tin/88");
            press("Xác nhận đúng");
        });
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.DONE);
    }

    @Test
    void asksThatASectionDoesNotApply() {
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        campaign.actAs.as(COMMUNE.lead(), () -> {
            open(TaskLinks.task(campaign.task("fill-section", upkeep)));
            press("Gửi đề nghị");
            TextArea why = $(TextArea.class).all().stream()
                    .filter(area -> area.getLabel().startsWith("Lý do không áp dụng"))
                    .findFirst()
                    .orElseThrow();
            assertThat(why.getErrorMessage()).isEqualTo("Hãy ghi lý do.");
            assertThat(texts())
                    .anyMatch(
                            text -> text.startsWith("Chuyên mục bắt buộc theo Điều 4") && text.contains("chỉ đề nghị"));
            why.setValue("Không có!");
            press("Gửi đề nghị");
            assertThat(why.getErrorMessage()).isEqualTo("Lý do phải có ít nhất 10 chữ cái.");
            why.setValue("Xã không có nội dung này");
            press("Gửi đề nghị");
        });
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(TaskLinks.task(campaign.task("approve-not-applicable", upkeep)));
            assertThat(texts()).anyMatch(text -> text.contains("chỉ đồng ý khi"));
            assertThat($(TextArea.class).first().getLabel()).isEqualTo("Lý do không đồng ý");
            press("Đồng ý không áp dụng");
        });
        assertThat(portals.section(COMMUNE, NEWS).state()).isEqualTo(PortalFacts.State.NOT_APPLICABLE);
    }

    @Test
    void letsAnAdministratorKeepTheCatalogue() {
        campaign.actAs.as("admin", () -> {
            open(PortalLinks.KINDS);
            assertThat(lines()).hasSizeGreaterThanOrEqualTo(16);
            press("Thêm vào danh mục");
            assertThat($(Button.class).all()).isNotEmpty();
            assertThat(last("Tên chuyên mục (bắt buộc)").getErrorMessage()).isEqualTo("Hãy ghi tên chuyên mục.");
        });
    }

    private TextField last(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
