package vn.tiendo.directive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Deadline.Phrase;
import vn.tiendo.shared.Deadline.Reading;
import vn.tiendo.shared.Deadline.Wording;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.testing.IntegrationTest;

/** A deadline is asked for in the document's own words. */
@IntegrationTest
@WithMockUser
@ViewPackages(packages = "vn.tiendo.directive.ui")
class DueFieldsTests extends SpringBrowserlessTest {

    private Reading reading = Reading.STRICT;
    private DueFields fields;

    @BeforeEach
    void show() {
        FormPanel form = new FormPanel();
        fields = new DueFields("Ngày", form, "due", () -> reading);
        form.content(fields);
        UI.getCurrent().add(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEFORE | | Cách ghi, Ngày",
                "BY | | Cách ghi, Ngày",
                "UNTIL_END | | Cách ghi, Ngày",
                "IN_MONTH | | Cách ghi, Tháng, Năm",
                "IN_QUARTER | | Cách ghi, Quý, Năm",
                "BEFORE_HOUR | 990 | Cách ghi, Giờ ghi trong văn bản, Ngày",
                "WITHIN_DAYS | 10 | Cách ghi, Số ngày, Kể từ ngày",
                "WITHIN_WORKING_DAYS | 5 | Cách ghi, Số ngày, Kể từ ngày",
                "MONTHLY_BEFORE | 15 | Cách ghi, Ngày trong tháng, Kể từ ngày",
            })
    void asksOnlyForWhatThePhraseNeeds(Phrase phrase, Integer number, String asked) {
        Wording words = new Wording(phrase, LocalDate.of(2022, 10, 3), number, Reading.STRICT);
        fields.show(words);

        assertThat(fields.read()).isEqualTo(words);
        assertThat(fields.gaps()).isEmpty();
        assertThat(labels()).containsExactlyElementsOf(Arrays.asList(asked.split(", ")));
        reading = Reading.INCLUSIVE;
        assertThat(fields.read()).isEqualTo(words.read(Reading.INCLUSIVE));
    }

    @Test
    void readsWhatIsPastedAndSaysWhatItComesTo() {
        TextField said = part(TextField.class);
        said.setValue("báo cáo trong thời hạn 05 ngày làm việc kể từ ngày 03/10/2022");

        assertThat(fields.read()).isEqualTo(Wording.of(Phrase.WITHIN_WORKING_DAYS, 5, LocalDate.of(2022, 10, 3)));
        assertThat(part(Paragraph.class).getText())
                .isEqualTo("nộp chậm nhất thứ Hai 10/10/2022 (văn bản: trong thời hạn 5 ngày làm việc kể từ 03/10)");

        said.setValue("khẩn trương");
        assertThat(said.getHelperText()).startsWith("Chưa đọc được");
        assertThat(fields.read()).as("nothing is thrown away").isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsWhichPartIsMissing() {
        Select<Phrase> phrase = part(Select.class);
        assertThat(fields.gaps()).as("not begun").isEmpty();
        phrase.setValue(Phrase.WITHIN_DAYS);
        assertThat(fields.gaps()).as("not begun either").isEmpty();

        part(IntegerField.class).setValue(5);
        assertThat(fields.read()).isNull();
        assertThat(fields.gaps()).isEqualTo(Map.of("due", "directive.problem.due-part-missing"));

        phrase.setValue(Phrase.BY);
        assertThat(fields.gaps()).as("a hidden field is not asked for").isEmpty();
        fields.show(Wording.of(Phrase.BY, LocalDate.of(2022, 10, 3), Reading.STRICT));
        phrase.setValue(Phrase.BEFORE_HOUR);
        assertThat(fields.gaps()).isEqualTo(Map.of("due-hour", "directive.problem.due-part-missing"));
    }

    private <T extends Component> T part(Class<T> type) {
        return parts(fields).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Without the field for the sentence. */
    private List<String> labels() {
        return parts(fields).stream()
                .filter(part -> part instanceof HasLabel && !(part instanceof TextField) && part.isVisible())
                .map(part -> ((HasLabel) part).getLabel())
                .toList();
    }

    private static List<Component> parts(Component from) {
        List<Component> parts = new ArrayList<>();
        from.getChildren().forEach(child -> {
            parts.add(child);
            parts.addAll(parts(child));
        });
        return parts;
    }
}
