package vn.tiendo.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.organization.ui")
class AdministrationViewsTests extends Screen {

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    OrganizationService organization;

    @Autowired
    UnitAdminService units;

    @Autowired
    PeopleAdminService people;

    @Autowired
    AccountService accounts;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void leadsFromTheDirectoryToWhatMayBeChanged() {
        UI.getCurrent().navigate(OrganizationLinks.units());
        assertThat(actions()).containsExactly("quan-tri/them-don-vi");
        UI.getCurrent().navigate(OrganizationLinks.unit("xa-dakha"));
        assertThat(actions()).containsExactly("quan-tri/don-vi/xa-dakha");
        UI.getCurrent().navigate(OrganizationLinks.people());
        assertThat(actions()).containsExactly("quan-tri/them-can-bo");
        assertThat($(RouterLink.class).all()).anyMatch(link -> link.getHref().equals("quan-tri/can-bo/cvp"));
    }

    @Test
    @WithMockUser(roles = "USER")
    void showsOthersNothingOfIt() {
        UI.getCurrent().navigate(OrganizationLinks.unit("xa-dakha"));
        assertThat(actions()).isEmpty();
        for (String page : List.of(
                OrganizationLinks.NEW_UNIT,
                OrganizationLinks.NEW_PERSON,
                OrganizationLinks.editUnit("xa-dakha"),
                OrganizationLinks.editPerson("cvp"))) {
            UI.getCurrent().navigate(page);
            assertThat($(Button.class).all()).isEmpty();
        }
    }

    @Test
    void addsAUnitAndShowsIt() {
        UI.getCurrent().navigate(OrganizationLinks.NEW_UNIT);
        press("Thêm đơn vị");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(field("Mã đơn vị (bắt buộc)").isInvalid()).isTrue();

        field("Mã đơn vị (bắt buộc)").setValue("xa-moi");
        field("Tên đơn vị (bắt buộc)").setValue("UBND xã Mới");
        Select<UnitClass> unitClass = select("Loại đơn vị (bắt buộc)");
        test(unitClass).selectItem("Ủy ban nhân dân xã");
        press("Thêm đơn vị");

        assertThat($(H1.class).single().getText()).isEqualTo("UBND xã Mới");
        assertThat(units.book().standing("xa-moi").orElseThrow().levelCode()).isEqualTo("COMMUNE");
    }

    @Test
    void ordersAChangeForADayToComeAndTakesItBack() {
        UI.getCurrent().navigate(OrganizationLinks.editUnit("xa-dakha"));
        field("Tên đơn vị (bắt buộc)").setValue("UBND xã Sẽ Khác");
        day("Có hiệu lực từ ngày (bắt buộc)").setValue(LocalDate.of(2022, 12, 1));
        press("Ghi thay đổi");

        assertThat($(H1.class).single().getText()).isEqualTo("UBND xã Đăk Hà");
        assertThat($(Span.class).withClassName("name").all())
                .extracting(Span::getText)
                .contains("UBND xã Sẽ Khác");
        press("Hủy thay đổi này");
        assertThat(units.history("xa-dakha")).isEmpty();
    }

    @Test
    void proposesALoginWhileAPersonIsEntered() {
        UI.getCurrent().navigate(OrganizationLinks.NEW_PERSON);
        test(field("Họ và tên (bắt buộc)")).setValue("Y Brâm Đăk");
        assertThat(field("Tên đăng nhập (bắt buộc)").getValue()).isEqualTo("dakyb");
        press("Thêm cán bộ");
        assertThat($(H1.class).single().getText()).isEqualTo("Y Brâm Đăk");
        assertThat(accounts.account("dakyb").state()).isEqualTo(AccountService.State.WAITING);
    }

    @Test
    void showsTheLinkForAPasswordOnce() {
        people.create(new PersonEntry("y.bram", "Y Brâm", "F", null));
        UI.getCurrent().navigate(OrganizationLinks.editPerson("y.bram"));
        press("Cấp liên kết đặt mật khẩu");

        String address = field("Liên kết đặt mật khẩu").getValue();
        assertThat(address).matches("https?://[^/]+/mat-khau/[A-Za-z0-9_-]{22}");
        assertThat(accounts.invited(address.substring(address.lastIndexOf('/') + 1)))
                .contains("y.bram");
        UI.getCurrent().navigate(OrganizationLinks.people());
        UI.getCurrent().navigate(OrganizationLinks.editPerson("y.bram"));
        assertThat($(TextField.class).all()).noneMatch(field -> "Liên kết đặt mật khẩu".equals(field.getLabel()));
    }

    @Test
    void locksAndOpensAnAccount() {
        UI.getCurrent().navigate(OrganizationLinks.editPerson("cvp"));
        press("Khóa tài khoản");
        assertThat(accounts.account("cvp").state()).as("asked first").isEqualTo(AccountService.State.ACTIVE);
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(accounts.account("cvp").state()).isEqualTo(AccountService.State.LOCKED);
        press("Mở khóa tài khoản");
        assertThat(accounts.account("cvp").state()).isEqualTo(AccountService.State.ACTIVE);
    }

    @Test
    void givesAPost() {
        UI.getCurrent().navigate(OrganizationLinks.editPerson("cvp"));
        ComboBox<UnitRef> unit = Objects.requireNonNull(combo("Đơn vị (bắt buộc)"));
        unit.setValue(organization.unitByCode("xa-dakha").orElseThrow());
        field("Chức vụ (bắt buộc)").setValue("Tổ trưởng tổ công tác");
        press("Ghi chức vụ");

        assertThat(people.posts("cvp")).anyMatch(post -> "Tổ trưởng tổ công tác".equals(post.title()));
    }

    private List<String> actions() {
        return $(Anchor.class).withClassName("action-link").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private VietnameseDatePicker day(String label) {
        return $(VietnameseDatePicker.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) labelled(Select.class, label);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return (ComboBox<T>) labelled(ComboBox.class, label);
    }

    private Component labelled(Class<? extends Component> type, String label) {
        return $(type).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }
}
