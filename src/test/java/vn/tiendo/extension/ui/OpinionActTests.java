package vn.tiendo.extension.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.extension.ExtensionState;
import vn.tiendo.shared.Actor;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Portions;
import vn.tiendo.testing.SampleUnit;

/** Several units ask for more time; officer and leader answer them from their list at once (UX-16). */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.task.ui")
class OpinionActTests extends SpringBrowserlessTest {

    private static final LocalDate FIVE = LocalDate.of(2022, 11, 4);
    private static final LocalDate THREE = LocalDate.of(2022, 11, 2);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private MutableClock clock;

    private final List<AddresseeFacts> units = new ArrayList<>();
    private final List<UUID> asked = new ArrayList<>();
    private String reference;

    @Test
    void proposesAndDecidesOnSeveralRequestsEachByWhatItAskedFor() {
        reference = apart(() -> {
            clock.reset();
            UUID directive = campaign.issue();
            for (String code : List.of("xa-mangri", "xa-dakna", "xa-dakha")) {
                SampleUnit unit = SampleUnit.of(code);
                AddresseeFacts facts = requests.begin(directive, unit);
                units.add(facts);
                asked.add(requests.ask(unit.head(), facts, code.equals("xa-dakna") ? THREE : FIVE, all(facts)));
            }
            return campaign.actAs.as(
                    "cv.th", () -> campaign.directives.facts(directive).reference());
        });
        signIn("cv.th");
        choose("Đề xuất xử lý đề nghị gia hạn");
        test(button("Đề xuất gia hạn…")).click();
        assertThat(panel()).contains("xã Măng Ri", "xin đến thứ Sáu 04/11/2022", "xin đến thứ Tư 02/11/2022");
        test(button("Trình lãnh đạo (3 đề nghị)")).click();
        assertThat(panel()).contains("Hãy chọn ý kiến đối với các đề nghị.");
        answer("Gia hạn đến ngày mỗi đơn vị xin");
        test(button("Trình lãnh đạo (3 đề nghị)")).click();
        Portions.finish();
        assertThat(panel()).contains("thành công 3, chưa được 0");
        test(button("Trở lại danh sách")).click();

        apart(() -> campaign.actAs.as("chuctich.dakha", () -> {
            extensions.withdraw(asked.getLast());
            return asked;
        }));
        signIn("pct.vx");
        choose("Quyết định gia hạn");
        test(button("Quyết định gia hạn…")).click();
        assertThat(panel()).contains("đề xuất đến thứ Sáu 04/11/2022");
        answer("Không gia hạn");
        test(button("Quyết định (2 đề nghị)")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        answer("Theo đề xuất của cán bộ theo dõi");
        test(button("Quyết định (2 đề nghị)")).click();
        Portions.finish();

        assertThat(panel()).contains("thành công 2, chưa được 0");
        assertThat(facts(0).state()).isEqualTo(ExtensionState.GRANTED);
        assertThat(facts(0).decision().until()).isEqualTo(FIVE);
        assertThat(facts(1).decision().until()).isEqualTo(THREE);
        assertThat(facts(2).state()).isEqualTo(ExtensionState.WITHDRAWN);
    }

    /** Of the steps of this kind under this directive alone; other tests have left others. */
    private void choose(String title) {
        UI.getCurrent().navigate(TaskLinks.INBOX, QueryParameters.of("q", reference));
        test(button("Chọn nhiều việc")).click();
        List<Checkbox> boxes = $(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Chọn: " + title))
                .toList();
        assertThat(boxes).isNotEmpty();
        boxes.forEach(box -> test(box).click());
    }

    @SuppressWarnings("unchecked")
    private void answer(String label) {
        RadioButtonGroup<Object> group = $(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow());
    }

    private ExtensionFacts facts(int which) {
        return apart(() -> campaign.actAs.as("cv.th", () -> extensions.facts(asked.get(which))));
    }

    private static Set<UUID> all(AddresseeFacts unit) {
        return unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private String panel() {
        Component panel = $(BulkPanel.class).single();
        return panel.getElement().getTextRecursively();
    }

    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }

    private void signIn(String login) {
        UUID person = apart(() -> campaign.person(login));
        Actor actor = new Actor(person, login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }
}
