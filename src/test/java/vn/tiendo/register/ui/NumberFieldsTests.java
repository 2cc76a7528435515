package vn.tiendo.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;

/** The clerk's number: what comes next is taken at once, what leaves a hole is asked about. */
@IntegrationTest
@WithMockUser
@ViewPackages(packages = "vn.tiendo.register.ui")
class NumberFieldsTests extends Screen {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

    private final List<Numbering> given = new ArrayList<>();
    private int next = 1;
    private IntegerField number;
    private VietnameseDatePicker date;

    @BeforeEach
    void show() {
        FormPanel form = new FormPanel();
        NumberFields fields =
                new NumberFields(form, new Numbering(next, LAST_DAY), year -> year == LAST_DAY.getYear() ? next : 5);
        fields.primary("Cấp số", given::add);
        UI.getCurrent().add(form);
        number = $(IntegerField.class).single();
        date = $(VietnameseDatePicker.class).single();
    }

    @Test
    void takesTheNextNumberAtOnce() {
        press("Cấp số");
        assertThat(given).containsExactly(new Numbering(1, LAST_DAY));
        assertThat($(ConfirmDialog.class).all()).isEmpty();
    }

    @Test
    void asksBeforeANumberLeavesOthersUnused() {
        number.setValue(87);
        press("Cấp số");

        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Vẫn cấp số 87?");
        assertThat(question.getElement().getProperty("message"))
                .isEqualTo("Số tiếp theo là 01. Cấp số 87 sẽ để trống các số 01–86 trong sổ.");
        assertThat(given).isEmpty();
        test(question).confirm();
        assertThat(given).containsExactly(new Numbering(87, LAST_DAY));
    }

    @Test
    void asksByWhatTheBookSaysNow() {
        next = 2; // somebody else has numbered something since the form was opened
        number.setValue(3);
        press("Cấp số");
        assertThat($(ConfirmDialog.class).single().getElement().getProperty("message"))
                .isEqualTo("Số tiếp theo là 02. Cấp số 03 sẽ để trống số 02 trong sổ.");
    }

    @Test
    void asksNothingAboutWhatCannotBe() {
        for (int wrong : new int[] {0, 100_000}) {
            number.setValue(wrong);
            press("Cấp số");
            assertThat(number.isInvalid()).as("%s", wrong).isTrue();
        }
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat(given).isEmpty();
    }

    @Test
    void proposesTheNumberOfTheYearOfTheDate() {
        date.setValue(LocalDate.of(2023, 1, 2));
        assertThat(number.getValue()).isEqualTo(5);
        assertThat(number.getHelperText()).isEqualTo("Số tiếp theo trong sổ là 5.");
        date.setValue(LAST_DAY);
        assertThat(number.getValue()).isEqualTo(1);

        number.setValue(9);
        date.setValue(LocalDate.of(2023, 1, 3));
        assertThat(number.getValue()).as("what the clerk typed").isEqualTo(9);
    }
}
