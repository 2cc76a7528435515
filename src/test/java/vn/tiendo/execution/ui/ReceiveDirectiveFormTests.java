package vn.tiendo.execution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.register.ArrivalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** The clerk's number of an arrival in the form. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.execution.ui")
class ReceiveDirectiveFormTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-ngoklay");

    @Autowired
    private Campaign campaign;

    @Autowired
    private ReceiveDirectiveForm form;

    @Autowired
    private ArrivalService arrivals;

    @Autowired
    private TaskListService tasks;

    private UUID directive;
    private boolean done;

    @BeforeEach
    void receiveOne() {
        directive = apart(() -> {
            UUID earlier = campaign.issue();
            UUID addressee = campaign.unit(earlier, COMMUNE.code()).id();
            String next = Integer.toString(next());
            campaign.actAs.as(
                    COMMUNE.clerk(),
                    () -> campaign.addressees.receive(campaign.ticket("receive-directive", addressee), next));
            return campaign.issue();
        });
        open();
    }

    @Test
    void tellsBesideTheFieldThatTheNumberIsTakenAndKeepsIt() {
        String taken = Integer.toString(apart(this::next) - 1);
        number().setValue(taken);

        test(receive()).click();

        assertThat(number().getErrorMessage()).isEqualTo("Số đến " + taken + " đã có trong sổ văn bản đến năm nay.");
        assertThat(number().isInvalid()).isTrue();
        assertThat(number().getValue()).isEqualTo(taken);
        number().setValue("12/VX");
        test(receive()).click();
        assertThat(number().getErrorMessage()).isEqualTo("Số đến phải là số nguyên từ 1 đến 99999.");
        assertThat(done).isFalse();
    }

    @Test
    void proposesTheNextNumberAndUsesItWhenNoneIsTyped() {
        int next = apart(this::next);
        assertThat(number().getHelperText()).contains("số tiếp theo là " + next + ".");

        test(receive()).click();

        assertThat(done).isTrue();
        assertThat(apart(() -> campaign.unit(directive, COMMUNE.code()).arrivalNumber()))
                .isEqualTo(Integer.toString(next));
    }

    private void open() {
        String task = apart(() -> {
            UUID addressee = campaign.unit(directive, COMMUNE.code()).id();
            return campaign.actAs.as(COMMUNE.clerk(), () -> campaign.task("receive-directive", addressee));
        });
        UUID clerk = apart(() -> campaign.person(COMMUNE.clerk()));
        Actor actor = new Actor(clerk, COMMUNE.clerk(), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
        done = false;
        UI.getCurrent().add(form.open(tasks.page(task), new TaskForm.Frame() {

            @Override
            public TaskTicket ticket() {
                return TaskTicket.of(task);
            }

            @Override
            public void done() {
                done = true;
            }
        }));
    }

    private int next() {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        return campaign.actAs.as(COMMUNE.clerk(), () -> arrivals.proposed(unit));
    }

    private TextField number() {
        return $(TextField.class).all().getFirst();
    }

    private Button receive() {
        return $(Button.class).all().stream()
                .filter(button -> button.hasThemeName("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
