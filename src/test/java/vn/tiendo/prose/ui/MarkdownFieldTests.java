package vn.tiendo.prose.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownPicture;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.prose.ui")
class MarkdownFieldTests extends SpringBrowserlessTest {

    private static final UUID PICTURE = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private MarkdownField field;

    @BeforeEach
    void show() {
        field = new MarkdownField("Nội dung", picture -> Optional.of(MarkdownPicture.at("hinh/" + picture)));
        UI.getCurrent().add(field);
    }

    @Test
    void previewsAndCountsWhatIsTyped() {
        test(area())
                .setValue("## Tin\n\nXã **Đăk Hà** " + Markdown.picture(PICTURE, "Cầu") + "<script>alert(1)</script>");

        assertThat(field.getValue()).startsWith("## Tin");
        assertThat(preview().html())
                .contains("<h2>Tin</h2>", "<strong>Đăk Hà</strong>", "src=\"hinh/" + PICTURE + "\"")
                .doesNotContain("<script");
        assertThat(words()).isEqualTo("8 từ");

        field.typed("một hai");

        assertThat(words()).isEqualTo("2 từ");
        assertThat(field.getValue()).startsWith("## Tin");
    }

    @Test
    void isAFieldForBinders() {
        Binder<String[]> binder = new Binder<>();
        binder.forField(field)
                .asRequired("thiếu")
                .withValidator(text -> Markdown.words(text) > 2, "quá ngắn")
                .bind(draft -> draft[0], (draft, text) -> draft[0] = text);
        String[] draft = {"một hai ba"};
        binder.readBean(draft);
        assertThat(area().getValue()).isEqualTo("một hai ba");
        assertThat(field.isRequiredIndicatorVisible()).isTrue();

        test(area()).setValue("hai từ");
        assertThat(binder.writeBeanIfValid(draft)).isFalse();
        assertThat(area().isInvalid()).isTrue();
        assertThat(area().getErrorMessage()).isEqualTo("quá ngắn");

        test(area()).setValue("nay đã đủ chữ");
        assertThat(binder.writeBeanIfValid(draft)).isTrue();
        assertThat(field.isInvalid()).isFalse();
        assertThat(draft[0]).isEqualTo("nay đã đủ chữ");
    }

    @Test
    void tellsWhoChangedItAndWhenItIsLeft() {
        List<Boolean> changes = new ArrayList<>();
        field.addValueChangeListener(change -> changes.add(change.isFromClient()));
        field.setValue("máy");
        test(area()).setValue("người");
        field.clear();

        assertThat(changes).containsExactly(false, true, false);
        assertThat(field.isEmpty()).isTrue();
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(10_000);
        assertThat(area().getValueChangeTimeout()).isEqualTo(10_000);
    }

    @Test
    void isReadWithoutTools() {
        field.setValue("cũ");
        field.setReadOnly(true);

        assertThat($(MarkdownTools.class).all()).isEmpty();
        assertThat(area().isReadOnly()).isTrue();
        assertThat(field.pasted("<b>x</b>")).isEmpty();
        field.typed("khác");
        assertThat(preview().html()).contains("cũ");
        field.setReadOnly(false);
        assertThat($(MarkdownTools.class).single().isVisible()).isTrue();
    }

    @Test
    void bringsWhatIsPastedIntoMarkdown() {
        assertThat(field.pasted("<p class=MsoNormal>Xã <b>Đăk Hà</b><o:p></o:p></p>"))
                .isEqualTo("Xã **Đăk Hà**");
        assertThat(field.pasted("<p>" + "x".repeat(MarkdownField.MAX_PASTED))).isEmpty();
    }

    @Test
    void showsWritingOrReadingWhereThereIsRoomForOne() {
        Button toggle = $(Button.class).withText("Xem trước").single();
        test(toggle).click();

        assertThat(field.getClassNames()).contains("previewing");
        assertThat(toggle.getText()).isEqualTo("Soạn");
        assertThat(toggle.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(preview().getElement().getTextRecursively()).contains("Chưa có nội dung");
        field.focus();
        assertThat(field.getClassNames()).doesNotContain("previewing");
    }

    @Test
    void namesItsToolsAndItsParts() {
        field.setHelperText("Ít nhất 80 từ");

        assertThat($(Button.class).all().stream().flatMap(button -> button.getAriaLabel().stream()))
                .containsExactly(
                        "Đậm", "Nghiêng", "Tiêu đề", "Danh sách", "Danh sách đánh số", "Trích dẫn", "Liên kết", "Bảng");
        assertThat(field.getLabel()).isEqualTo("Nội dung").isEqualTo(area().getLabel());
        assertThat(area().getHelperText()).isEqualTo("Ít nhất 80 từ");
    }

    @Test
    void standsInAFormLikeAnyField() {
        UI.getCurrent().removeAll();
        FormPanel panel = new FormPanel();
        panel.field("text", field);
        UI.getCurrent().add(panel);
        panel.run(() -> {
            throw new InvalidInput("text", "form.required");
        });

        assertThat(area().isInvalid()).isTrue();
        assertThat(area().getErrorMessage()).isNotBlank();
    }

    private TextArea area() {
        return $(TextArea.class).single();
    }

    private MarkdownPreview preview() {
        return (MarkdownPreview) field.getChildren()
                .filter(MarkdownPreview.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return $(Span.class).withClassName("markdown-words").single().getText();
    }
}
