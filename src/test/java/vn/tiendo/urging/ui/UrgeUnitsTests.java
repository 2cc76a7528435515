package vn.tiendo.urging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.bulk.ui.BulkButton;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Portions;
import vn.tiendo.testing.WithPeople;

/** Units that are chosen in the tables of a directive, or directives that are chosen in the cockpit, and urged at once (UX-16). */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class UrgeUnitsTests extends SpringBrowserlessTest {

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private Absences absences;

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        clock.reset();
        jdbc.sql("update directive set state = 'CLOSED' where state = 'IN_FORCE'")
                .update();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        absences.forget();
        clock.reset();
    }

    @Test
    void tellsUnitByUnitWhatWasDoneAndWhatNotAndWhy() {
        UI.getCurrent().navigate("chi-dao/" + directive);
        test(button("Chọn nhiều")).click();
        choose("xã Đăk Na");
        choose("xã Đăk Hà");
        test(button("Đôn đốc đơn vị đã chọn")).click();
        assertThat(panel())
                .contains("xã Đăk Na", "xã Đăk Hà", "Không có việc quá hạn hoặc đã báo cáo cấp trên cần đôn đốc.");
        test(button("Gửi nhắc việc đến 1 đơn vị")).click();
        Portions.finish();
        assertThat(panel()).contains("thành công 1, chưa được 1");
        assertThat(reminded()).isEqualTo(1);

        test(button("Trở lại danh sách")).click();
        test(button("Chọn nhiều")).click();
        choose("xã Đăk Na");
        test(button("Đôn đốc đơn vị đã chọn")).click();
        assertThat(panel()).contains("Hôm nay đã nhắc trực tiếp.");
        assertThat($(Button.class).withTextContaining("Gửi nhắc việc").all()).isEmpty();
    }

    /** One clerk serves the agencies: they are one row, and stand for themselves again when it is given up. */
    @Test
    void keepsWhatWasChosenWhereUnitsAreOneRow() {
        UI.getCurrent().navigate("chi-dao/" + directive);
        test(button("Chọn nhiều")).click();
        choose("Phòng Nội vụ");
        choose("Phòng Tư pháp");
        choose("xã Đăk Na");
        test(button("Đôn đốc đơn vị đã chọn")).click();
        assertThat(panel()).contains("Phòng Nội vụ, Phòng Tư pháp");
        test(button("Thôi, trở lại danh sách")).click();
        assertThat($(Checkbox.class).all().stream().filter(Checkbox::getValue))
                .extracting(box -> box.getAriaLabel().orElse(""))
                .containsOnly("Chọn: Phòng Nội vụ", "Chọn: Phòng Tư pháp", "Chọn: xã Đăk Na");
    }

    @Test
    void takesNoTwoPeopleOfOneNameForOne() {
        String heads = " person where id in (select person_id from post where unit_id in"
                + " (select id from org_unit where code = any (array['xa-dakna', 'xa-mangri'])))";
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, full_name from" + heads).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("full_name"));
        });
        rename(names.keySet(), id -> "A Thanh");
        UI.getCurrent().navigate("chi-dao/" + directive);
        test(button("Chọn nhiều")).click();
        choose("xã Đăk Na");
        choose("xã Măng Ri");
        test(button("Đôn đốc đơn vị đã chọn")).click();
        String told = panel();
        rename(names.keySet(), names::get);
        assertThat(told).contains("xã Đăk Na –", "xã Măng Ri –").doesNotContain("xã Đăk Na, xã Măng Ri");
    }

    private void rename(Set<UUID> people, Function<UUID, String> name) {
        people.forEach(id -> jdbc.sql("update person set full_name = :name where id = :id")
                .param("name", name.apply(id))
                .param("id", id)
                .update());
    }

    @Test
    @WithUserDetails("chuctich.dakna")
    void isNotOfferedToUnits() {
        UI.getCurrent().navigate("chi-dao/" + directive);
        assertThat($(Button.class).withTextContaining("Chọn nhiều").all()).isEmpty();
    }

    @Test
    void urgesAllUnitsUnderTheChosenDirectives() {
        UI.getCurrent().navigate(CockpitLinks.COCKPIT);
        test(button("Chọn nhiều")).click();
        test(button("Chọn tất cả (")).click();
        test(button("Đôn đốc đơn vị quá hạn")).click();
        assertThat(panel()).contains("xã Đăk Na", "xã Măng Ri").doesNotContain("xã Đăk Hà");
        test(button("Gửi nhắc việc đến")).click();
        Portions.finish();
        assertThat(panel()).contains("chưa được 0");
        assertThat(reminded()).isGreaterThan(20);
        test(button("Trở lại danh sách")).click();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("1 văn bản");
    }

    /** To urge is no step: it stays with who has the right himself (decision 0015). */
    @Test
    void tellsASubstituteThatItIsNotHisToUrge() {
        absences.away("cv.th", "cv.yte", 2);
        campaign.actAs.as("cv.yte", () -> {
            UI.getCurrent().navigate(CockpitLinks.COCKPIT);
            test(button("Chọn nhiều")).click();
            test(button("Chọn tất cả (")).click();
            test(button("Đôn đốc đơn vị quá hạn")).click();
        });
        assertThat(panel())
                .contains("xã Đăk Na", "Đồng chí không có quyền nhắc việc của văn bản này.")
                .doesNotContain("Không đơn vị nào");
        assertThat(reminded()).isZero();
    }

    @Test
    void saysBesideTheButtonWhyItRefuses() {
        BulkButton button = new BulkButton("Đôn đốc", () -> {
            throw new InvalidInput("lines", "urging.problem.too-many", 7);
        });
        UI.getCurrent().add(button);
        test($(Button.class).withTextContaining("Đôn đốc").all().getLast()).click();
        assertThat(button.getElement().getTextRecursively()).contains("nhiều nhất 7 việc");
    }

    @Test
    void handsOnWhatWaitsUnderTheChosenDirectives() {
        UI.getCurrent().navigate(CockpitLinks.COCKPIT);
        test(button("Chọn nhiều")).click();
        test(button("Chọn tất cả (")).click();
        test(button("Giao cho người khác…")).click();
        assertThat(panel()).contains("Theo dõi");
    }

    private void choose(String name) {
        List<Checkbox> boxes = $(Checkbox.class).all().stream()
                .filter(box -> ("Chọn: " + name).equals(box.getAriaLabel().orElse("")))
                .toList();
        assertThat(boxes).as(name).isNotEmpty();
        if (!boxes.getFirst().getValue()) {
            test(boxes.getFirst()).click();
        }
    }

    /** Units that were urged by hand. */
    private int reminded() {
        return jdbc.sql(
                        "select count(distinct s.unit_id) from reminder r join assignment s on cast(s.id as varchar(64))"
                                + " = r.subject_id where r.milestone like 'HAND-%' and r.directive_id = :id")
                .param("id", directive)
                .query(Integer.class)
                .single();
    }

    private String panel() {
        return $(BulkPanel.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).withTextContaining(text).all().getFirst();
    }
}
