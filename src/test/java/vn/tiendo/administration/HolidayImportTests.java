package vn.tiendo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.spreadsheet.SpreadsheetWriter;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class HolidayImportTests {

    private static final String HEADING = "Ngày;Tên ngày;Nghỉ hay làm bù;Mức chắc chắn;Văn bản căn cứ\n";

    @Autowired
    ListImportService imports;

    @Autowired
    CalendarService calendar;

    @Test
    void putsADecidedListInThePlaceOfWhatWasExpected() {
        String list = HEADING
                + "05/02/2027;Tết Nguyên đán;Nghỉ;chính thức;TB 01\n"
                + "13/02/2027;Làm bù ngày 05/02;làm bù;chính thức;TB 01\n"
                + "01/01/2027;Tết Dương lịch;Nghỉ;chính thức;BLLĐ 2019 điều 112\n";
        int before = calendar.year(2027).days().size();

        ListPreview preview = check(list);
        assertThat(preview)
                .isEqualTo(new ListPreview(ListKind.HOLIDAYS, 3, 1, 1, 1, before - 2, 0, List.of(), List.of()));
        assertThat(calendar.year(2027).days()).as("tried only").hasSize(before);

        assertThat(imports.bring(ListKind.HOLIDAYS, "ngay-nghi.csv", bytes(list), Progress.UNWATCHED))
                .isEqualTo(preview);
        assertThat(calendar.year(2027).days())
                .extracting(CalendarDay::day)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 13));
        assertThat(check(list).toWrite()).as("the same list again").isZero();
    }

    @Test
    void tellsEveryFaultByRowAndColumn() {
        String list = HEADING
                + "05/02/2027;Tết Nguyên đán;Nghỉ;chính thức;\n"
                + "05/02/2027;;Nghỉ;có lẽ;TB\n"
                + "06/02/2028;Tết;nghỉ;;\n"
                + "08/02/2027;Làm;Làm bù;;\n"
                + "ngày mai;Tết;ngủ;;\n"
                + "01/01/1999;Tết;nghỉ;;\n";

        ListPreview preview = check(list);

        assertThat(preview.faulty()).isEqualTo(6);
        assertThat(preview.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.key())
                .containsExactly(
                        "2 Văn bản căn cứ calendar.problem.source-missing",
                        "3 Ngày ListFault.DAY_TWICE",
                        "3 Tên ngày calendar.problem.name-missing",
                        "3 Mức chắc chắn ListFault.STATUS_UNREADABLE",
                        "4 Ngày ListFault.YEAR_DIFFERS",
                        "5 Ngày calendar.problem.worked-anyway",
                        "6 Ngày ListFault.DATE_UNREADABLE",
                        "6 Nghỉ hay làm bù ListFault.KIND_UNREADABLE",
                        "7 Ngày ListFault.YEAR_NOT_KEPT");
        assertThatThrownBy(() -> imports.bring(ListKind.HOLIDAYS, "ngay-nghi.csv", bytes(list), Progress.UNWATCHED))
                .isInstanceOf(ListNotClean.class);
    }

    @Test
    void takesItsOwnTemplateAsAWorkbook() {
        byte[] workbook = SpreadsheetWriter.xlsx("x", imports.template(ListKind.HOLIDAYS));

        ListPreview preview = imports.check(ListKind.HOLIDAYS, "mau.xlsx", workbook);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(2);
    }

    @Test
    void wantsRowsAndColumns() {
        assertThat(check(HEADING).problems()).extracting(ListProblem::key).containsExactly("ListFault.NO_ROWS");
        assertThat(check("Ngày;Tên ngày\n01/01/2027;Tết\n").problems())
                .extracting(ListProblem::key)
                .containsExactly("ListFault.COLUMN_MISSING");
    }

    private ListPreview check(String list) {
        return imports.check(ListKind.HOLIDAYS, "ngay-nghi.csv", bytes(list));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
