package vn.tiendo.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarLinks;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.calendar.HoursService;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.calendar.ui")
class CalendarViewTests extends SpringBrowserlessTest {

    @Autowired
    CalendarService calendar;

    @Autowired
    HoursService hours;

    @Test
    void showsTheYearOfTheUrlAndLeadsToItsNeighbours() {
        open(2027);

        assertThat($(H1.class).single().getText()).isEqualTo("Ngày nghỉ, ngày làm bù năm 2027");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("quan-tri/ngay-nghi/2026", "quan-tri/ngay-nghi/2028", CalendarLinks.IMPORT);
        assertThat(lines())
                .anyMatch(line -> line.contains("thứ Năm 04/02/2027") && line.contains("Tết Nguyên đán"))
                .anyMatch(line -> line.contains("chính thức"))
                .anyMatch(line -> line.contains("dự kiến"));
    }

    @Test
    void showsThisYearWhereTheUrlNamesNone() {
        UI.getCurrent().navigate(CalendarLinks.CALENDAR);
        assertThat($(H1.class).single().getText()).endsWith("năm 2022");
    }

    @Test
    void addsADayAfterShowingWhatItDoes() {
        open(2022);
        LocalDate day = LocalDate.of(2022, 10, 10);
        test($(VietnameseDatePicker.class).first()).setValue(day);
        test(field("Tên ngày (bắt buộc)")).setValue("Nghỉ phòng, chống bão");
        click("Xem trước thay đổi");
        assertThat(calendar.year(2022).on(day)).isEmpty();
        assertThat(lines()).contains("Thêm: thứ Hai 10/10/2022 – Nghỉ phòng, chống bão (Nghỉ, dự kiến)");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Không có thời hạn nào đang mở thay đổi.");

        click("Ghi và tính lại thời hạn");

        assertThat(calendar.year(2022).on(day)).isPresent();
        assertThat(lines()).anyMatch(line -> line.contains("thứ Hai 10/10/2022"));
    }

    @Test
    void tellsBesideTheFieldsWhatIsMissing() {
        open(2022);
        click("Xem trước thay đổi");

        assertThat($(VietnameseDatePicker.class).first().getErrorMessage()).isEqualTo("Hãy ghi ngày.");
        assertThat(field("Tên ngày (bắt buộc)").getErrorMessage()).isEqualTo("Hãy ghi tên ngày.");
        assertThat($(ErrorSummary.class).all()).anyMatch(summary -> summary.isVisible());
    }

    @Test
    @SuppressWarnings("unchecked")
    void confirmsAnExpectedDay() {
        open(2027);
        Button change = $(Button.class).all().stream()
                .filter(button ->
                        "Sửa thứ Năm 04/02/2027".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(change).click();
        List<Select<?>> selects =
                $(Select.class).all().stream().<Select<?>>map(each -> each).toList();
        ((Select<CalendarDay.Status>) selects.getLast()).setValue(CalendarDay.Status.OFFICIAL);
        List<TextField> sources = $(TextField.class).all().stream()
                .filter(each -> each.getLabel().equals("Văn bản căn cứ"))
                .toList();
        sources.getLast().setValue("");
        List<Button> previews = buttons("Xem trước thay đổi");
        test(previews.get(1)).click();
        assertThat(sources.getLast().getErrorMessage()).isEqualTo("Ngày chính thức phải có văn bản căn cứ.");

        sources.getLast().setValue("Thông báo 01/TB-BNV");
        test(previews.get(1)).click();
        click("Ghi và tính lại thời hạn");

        assertThat(calendar.year(2027).on(LocalDate.of(2027, 2, 4)))
                .hasValueSatisfying(day -> assertThat(day.status()).isEqualTo(CalendarDay.Status.OFFICIAL));
    }

    @Test
    void removesADayAfterShowingWhatItDoes() {
        open(2027);
        Button drop = $(Button.class).all().stream()
                .filter(button ->
                        "Bỏ thứ Năm 04/02/2027".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(drop).click();
        click("Ghi và tính lại thời hạn");

        assertThat(calendar.year(2027).on(LocalDate.of(2027, 2, 4))).isEmpty();
    }

    @Test
    void proposesAYearThatNobodyDecided() {
        open(2033);
        click("Lập ngày nghỉ dự kiến năm 2033");
        assertThat(calendar.year(2033).days()).isEmpty();
        click("Ghi và tính lại thời hạn");

        assertThat(calendar.year(2033).on(LocalDate.of(2033, 1, 31))).isPresent();
        assertThat(buttons("Lập ngày nghỉ dự kiến năm 2033")).isEmpty();
    }

    @Test
    void keepsTheCommonHours() {
        open(2022);
        TimePicker closing = $(TimePicker.class).all().getLast();
        test(closing).setValue(LocalTime.of(16, 30));
        test(buttons("Xem trước thay đổi").getLast()).click();
        click("Ghi và tính lại thời hạn");

        assertThat(hours.of(null).hours().closing()).isEqualTo("16:30");
    }

    @Test
    @WithMockUser(roles = "USER")
    void isClosedToOthers() {
        UI.getCurrent().navigate(CalendarLinks.CALENDAR);
        assertThat((Object) getCurrentView()).isNotInstanceOf(CalendarView.class);
    }

    private static void open(int year) {
        UI.getCurrent().navigate(CalendarLinks.year(year));
    }

    private void click(String text) {
        test(buttons(text).getFirst()).click();
    }

    private List<Button> buttons(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
