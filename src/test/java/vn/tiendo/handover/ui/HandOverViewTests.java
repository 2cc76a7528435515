package vn.tiendo.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.document.Sheet;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.handover.Receipt;
import vn.tiendo.handover.Receiver;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.SampleUnit;

/** The page on which a head hands over the work of somebody who leaves. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.handover.ui")
class HandOverViewTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    @Autowired
    private Campaign campaign;

    @Autowired
    private Newcomers newcomers;

    @Test
    void saysBesideAThingWhyItsReceiverMayNotHaveItAndAsksForAnother() {
        String[] leaver = new String[1];
        UUID head = CompletableFuture.supplyAsync(() -> {
                    UUID directive = campaign.issue();
                    campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
                    leaver[0] = newcomers.join("CLERK", COMMUNE.code());
                    newcomers.assign(directive, COMMUNE, leaver[0], "pct.daksao");
                    UUID other = campaign.issue();
                    UUID unit = campaign.unit(other, COMMUNE.code()).id();
                    campaign.actAs.as(leaver[0], () -> campaign.tasks.claim(campaign.task("receive-directive", unit)));
                    return campaign.person(COMMUNE.head());
                })
                .join();
        Actor actor = new Actor(head, COMMUNE.head(), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));

        UI.getCurrent().navigate(HandOverLinks.of(leaver[0]));
        assertThat(text()).contains("Chủ trì nhiệm vụ (", "Việc đang giữ (1)", "Khóa ngay khi xác nhận");
        assertThat(text()).doesNotContain("không giữ vai trò văn thư");

        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Xác nhận bàn giao"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($(ConfirmDialog.class).all())
                .as("nothing to be sure about yet")
                .isEmpty();
        ComboBox<Receiver> all = box("Người nhận bàn giao (bắt buộc)");
        assertThat(all.isInvalid()).isTrue();
        all.setValue(receiver(all, COMMUNE.lead()));
        assertThat(text()).contains("không giữ vai trò văn thư, hãy chọn người khác");
        ComboBox<Receiver> own = box("Người nhận việc này (bắt buộc)");
        assertThat(own.isVisible()).isTrue();
        own.setValue(receiver(own, COMMUNE.clerk()));
        assertThat(own.isInvalid()).isFalse();
    }

    @Test
    void putsEachThingOfAReceiptIntoOneRowOfTheFile(@Autowired DueText words) {
        Receipt.Line line = new Receipt.Line(
                WorkLine.Part.LEAD,
                "1286/UBND-TH",
                "",
                "A1. Thành lập",
                "nhiem-vu/1",
                Ids.next(),
                "Y Phượng",
                "Công chức");
        Receipt receipt = new Receipt(
                Ids.next(),
                Ids.next(),
                "Y Liên",
                "Công chức",
                Ids.next(),
                "UBND xã Đăk Sao",
                Ids.next(),
                "A Hành",
                Instant.parse("2022-10-25T02:00:00Z"),
                LocalDate.of(2022, 10, 25),
                "",
                true,
                List.of(line));

        Sheet sheet = new ReceiptExport(new Div(), words).sheet(receipt);
        List<List<?>> rows = new ArrayList<>();
        sheet.rows().each(rows::add);
        assertThat(sheet.head()).first().asString().contains("Y Liên", "UBND xã Đăk Sao");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .isEqualTo(List.of(1, "Chủ trì nhiệm vụ", "A1. Thành lập", "1286/UBND-TH", "Y Phượng – Công chức"));
    }

    private String text() {
        return $(HandOverView.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Receiver> box(String label) {
        return (ComboBox<Receiver>) $(ComboBox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()) && box.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static Receiver receiver(ComboBox<Receiver> box, String login) {
        return box.getListDataView()
                .getItems()
                .filter(each -> each.person().login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
