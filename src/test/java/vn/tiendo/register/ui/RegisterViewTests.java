package vn.tiendo.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterCase;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.register.RegisterService;
import vn.tiendo.testing.IntegrationTest;

/** The administrator and the authorities. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.register.ui")
class RegisterViewTests extends SpringBrowserlessTest {

    @Autowired
    private RegisterCase registers;

    @Autowired
    private RegisterService register;

    @Autowired
    private OrganizationService organization;

    @Test
    void beginsWithTheDistrictAndShowsEveryCommuneOfTheSample() {
        UUID commune = load("xa-tumorong");
        assertThat(register.authorities()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(register.authorities().getFirst().draftingClass()).isEqualTo("AGENCY");
        assertThat(register.authority(commune))
                .contains(new IssuingAuthority(
                        commune, commune, null, "ỦY BAN NHÂN DÂN", "XÃ TU MƠ RÔNG", "Tu Mơ Rông", "UBND", 0));
        assertThat(register.authorityDraftedFor(commune)).isEmpty();
        assertThat(register.authorityDraftedFor(load("vhtt"))).isPresent();

        UI.getCurrent().navigate(RegisterLinks.REGISTER);
        assertThat(text()).contains("UBND huyện Tu Mơ Rông: số văn bản đi năm 2022");
        UI.getCurrent().navigate(RegisterLinks.REGISTER, QueryParameters.of("co-quan", commune.toString()));
        assertThat(text()).contains("UBND xã Tu Mơ Rông: số văn bản đi năm 2022");
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("XÃ TU MƠ RÔNG", "Tu Mơ Rông");
    }

    @Test
    void addsAnAuthorityForWhichNobodyDrafts() {
        UUID unit = load("tt-vhttdltt");
        UI.getCurrent().navigate(RegisterLinks.REGISTER);
        test(button("Thêm cơ quan ban hành")).click();
        test(button("Lưu cơ quan ban hành")).click();
        assertThat($(TextField.class).all()).filteredOn(TextField::isInvalid).hasSize(2);

        choose(0, unit);
        choose(1, unit);
        $(TextField.class).all().get(1).setValue("TRUNG TÂM VĂN HÓA");
        $(TextField.class).all().get(3).setValue("TTVH");
        test(button("Lưu cơ quan ban hành")).click();

        assertThat(register.authority(unit)).hasValueSatisfying(authority -> {
            assertThat(authority.draftingClass()).isNull();
            assertThat(authority.symbol()).isEqualTo("TTVH");
        });
        assertThat(register.authorityDraftedFor(unit)).isEmpty();
        assertThat($(Select.class).all().getFirst().getValue())
                .isInstanceOfSatisfying(
                        UnitRef.class, shown -> assertThat(shown.id()).isEqualTo(unit));
    }

    @Test
    void savesTwiceButNotOverSomebodyElsesChange() {
        UUID commune = load("xa-tumorong");
        UI.getCurrent().navigate(RegisterLinks.REGISTER, QueryParameters.of("co-quan", commune.toString()));
        for (String place : new String[] {"Đăk Hà", "Tu Mơ Rông"}) {
            $(TextField.class).all().get(2).setValue(place);
            test(button("Lưu cơ quan ban hành")).click();
            assertThat(register.authority(commune).orElseThrow().placeName()).isEqualTo(place);
        }
        IssuingAuthority now = register.authority(commune).orElseThrow();
        register.register(new IssuingAuthority(
                commune, commune, null, now.line1(), now.line2(), "Đăk Na", now.symbol(), now.version()));

        $(TextField.class).all().get(2).setValue("Đăk Hà");
        test(button("Lưu cơ quan ban hành")).click();

        assertThat($(Notification.class).all().stream()
                        .map(told -> told.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("vừa được người khác thay đổi"));
        assertThat(register.authority(commune).orElseThrow().placeName()).isEqualTo("Đăk Na");
        register.register(new IssuingAuthority(
                commune,
                commune,
                null,
                now.line1(),
                now.line2(),
                "Tu Mơ Rông",
                now.symbol(),
                register.authority(commune).orElseThrow().version()));
    }

    @SuppressWarnings("unchecked")
    private void choose(int field, UUID unit) {
        ((ComboBox<UnitRef>) $(ComboBox.class).all().get(field)).setValue(organization.unit(unit));
    }

    private UUID load(String code) {
        return apart(() -> {
            registers.load();
            return registers.unit(code);
        });
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(RegisterView.class).single().getElement().getTextRecursively();
    }

    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
