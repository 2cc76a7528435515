package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;

/** What is told of a text stands there until the text is another one, and no longer: nothing moves under the press on a button. */
@IntegrationTest
@WithMockUser
@ViewPackages(packages = "vn.tiendo.shared.ui")
class WrongTextTests extends SpringBrowserlessTest {

    private FormPanel form;
    private TextArea reason;

    @BeforeEach
    void show() {
        form = new FormPanel();
        reason = form.field("reason", new TextArea("Lý do"));
        UI.getCurrent().add(form);
    }

    @Test
    void isForgottenWithTheNextLetter() {
        refuse();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Hãy ghi lý do thu hồi.");
        assertThat(reason.getValueChangeMode()).isEqualTo(ValueChangeMode.EAGER);
        test(reason).setValue("T");
        assertThat(reason.isInvalid()).isFalse();
        assertThat(reason.getValueChangeMode())
                .as("the other letters need not be told one by one")
                .isEqualTo(ValueChangeMode.ON_CHANGE);
        refuse();
        assertThat(reason.getValueChangeMode()).isEqualTo(ValueChangeMode.EAGER);
    }

    @Test
    void keepsTheWayOfAFormThatSavesByItself() {
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        refuse();
        assertThat(reason.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
    }

    private void refuse() {
        assertThat(form.run(() -> {
                    throw new InvalidInput("reason", "rollout.problem.reason-missing");
                }))
                .isFalse();
    }
}
