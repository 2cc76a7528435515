package vn.tiendo.directive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Who drafts and who signs is told which of the cited bases are not in force; nobody is stopped. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class CitedBasesTests extends SpringBrowserlessTest {

    private static final String ENDED = "Nghị định số 43/2011/NĐ-CP: căn cứ đã hết hiệu lực từ 15/08/2022, thay bằng"
            + " Nghị định số 42/2022/NĐ-CP.";

    @Autowired
    Campaign campaign;

    UUID directive;

    @BeforeEach
    void draft() {
        directive = campaign.draft();
    }

    @Test
    void tellsBesideTheFieldWhileItIsWrittenAndWhenItIsOpenedAgain() {
        campaign.actAs.as("cv.vhtt", () -> {
            open("draft-directive");
            assertThat(warnings()).isEmpty();
            cite("Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13/6/2011\nCăn cứ Luật Lưu trữ số 33/2024/QH15");
            assertThat(warnings())
                    .containsExactly(
                            ENDED,
                            "Luật Lưu trữ số 33/2024/QH15: căn cứ chưa có hiệu lực vào ngày 29/09/2022, chỉ có hiệu lực từ 01/07/2025.");
            press("Lưu dự thảo");
            open("draft-directive");
            assertThat(warnings()).hasSize(2).first().isEqualTo(ENDED);
            cite("Căn cứ Nghị định số 42/2022/NĐ-CP");
            assertThat(warnings()).isEmpty();
        });
    }

    @Test
    void goesByTheDayOfADocumentFromElsewhere() {
        campaign.actAs.as("cv.vhtt", () -> {
            open("draft-directive");
            cite("Nghị định 43/2011/NĐ-CP");
            test($(Checkbox.class).first()).click();
            assertThat(warnings()).as("no day yet").containsExactly(ENDED);
            VietnameseDatePicker day = $(VietnameseDatePicker.class).first();
            test(day).setValue(LocalDate.of(2022, 8, 14));
            assertThat(warnings()).isEmpty();
            test(day).setValue(LocalDate.of(2022, 8, 15));
            assertThat(warnings()).containsExactly(ENDED);
        });
    }

    @Test
    void tellsTheLeaderTooAndStopsNobody() {
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = campaign.directives.draft(directive);
            List<String> bases = new ArrayList<>(draft.legalBases());
            bases.add("NĐ 43/2011");
            campaign.directives.save(directive, citing(draft, bases));
        });
        campaign.bringToSigner(directive);
        campaign.actAs.as("pct.vx", () -> {
            open("sign-directive");
            assertThat(warnings()).containsExactly(ENDED);
        });
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
    }

    private static DirectiveDraft citing(DirectiveDraft draft, List<String> bases) {
        return new DirectiveDraft(
                draft.version(),
                draft.kind(),
                draft.subject(),
                draft.body(),
                draft.symbol(),
                bases,
                draft.recipients(),
                draft.obligations(),
                draft.due(),
                draft.actors(),
                draft.origin());
    }

    private void open(String step) {
        UI.getCurrent().navigate(TaskLinks.INBOX);
        UI.getCurrent().navigate(TaskLinks.task(campaign.task(step, directive)));
    }

    private void cite(String lines) {
        test($(TextArea.class).all().stream()
                        .filter(field -> "Căn cứ".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(lines);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private List<String> warnings() {
        return $(BasisNote.class)
                .single()
                .getChildren()
                .map(line -> {
                    assertThat(line.hasClassName("warning")).isTrue();
                    return ((Paragraph) line).getText();
                })
                .toList();
    }
}
