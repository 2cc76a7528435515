package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.report.hint.FigureCheck;

/** What figures must be before a report goes to the head (DOMAIN 5.4). */
class FigureCheckTests {

    private static final UUID ITEM = UUID.randomUUID();

    @Test
    void takesWhatTheSystemKnows() {
        assertThat(problems(count("sections.total", "12", "12", ""))).isEmpty();
    }

    @Test
    void takesZeroAsANumber() {
        assertThat(problems(count("slogans.old", "0", "0", ""))).isEmpty();
        assertThat(count("slogans.old", "0", "0", "").isBlank()).isFalse();
    }

    @Test
    void wantsAReasonForABlank() {
        assertThat(problems(count("sections.total", "12", "", "")))
                .containsExactly(entry(why("sections.total"), "report.problem.figure-blank"));
        assertThat(problems(count("sections.total", "12", "", "Trang đang chuyển máy chủ")))
                .isEmpty();
        assertThat(problems(count("sections.total", null, "", "")))
                .as("also where the system knows nothing")
                .containsExactly(entry(why("sections.total"), "report.problem.figure-blank"));
    }

    @Test
    void wantsToKnowWhyANumberDiffersFromTheSystems() {
        assertThat(problems(count("sections.total", "12", "14", "")))
                .containsExactly(entry(why("sections.total"), "report.problem.figure-differs"));
        assertThat(problems(count("sections.total", "12", "14", "Hai chuyên mục mới mở")))
                .isEmpty();
        assertThat(problems(count("sections.total", null, "14", "")))
                .as("what the system does not know cannot differ")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "12 mục", "9999999999", "một", "1e3", "０"})
    void takesNothingButNumbersFromZeroUp(String typed) {
        assertThat(problems(count("sections.total", "12", typed, "Vì sao")))
                .containsExactly(entry(field("sections.total"), "report.problem.figure-number"));
    }

    @Test
    void readsNoughtsBeforeANumberAsNothing() {
        assertThat(count("sections.total", "8", "", "").written(" 008 ", "").typedValue())
                .isEqualTo("8");
        assertThat(count("sections.total", "8", "", "").written("000", "").typedValue())
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/10/2022", "2022-02-30", "hôm qua", "-9999-01-01"})
    void takesNothingButDaysForADay(String typed) {
        ReportFigure day = ReportFigure.prefilled(ITEM, Figure.date("board.day"), FigureValue.none("", ""), "");
        assertThat(problems(day.written(typed, ""))).containsExactly(entry(field("board.day"), "date.bad-input"));
        assertThat(problems(day.written("2022-10-05", ""))).isEmpty();
    }

    @Test
    void wantsPartsToMakeUpTheirTotal() {
        assertThat(problems(count("t", "10", "10", ""), part("a", "4"), part("b", "5")))
                .containsExactly(entry(field("t"), "report.problem.figure-sum"));
        assertThat(problems(count("t", "9", "9", ""), part("a", "4"), part("b", "5")))
                .isEmpty();
        assertThat(problems(count("t", "10", "10", "Một mục đang xét"), part("a", "4"), part("b", "5")))
                .as("or an explanation")
                .isEmpty();
    }

    @Test
    void comparesWhatThereIsWhereAPartIsBlank() {
        ReportFigure blank = part("b", "").written("", "Chưa thống kê");
        assertThat(problems(count("t", "10", "10", ""), part("a", "4"), blank)).isEmpty();
        assertThat(problems(count("t", "3", "3", ""), part("a", "4"), blank))
                .containsExactly(entry(field("t"), "report.problem.figure-sum"));
    }

    @Test
    void followsTheSystemUntilItsAuthorSaysOtherwise() {
        ReportFigure known = count("t", "10", "10", "");
        assertThat(known.refreshed(count("t", "11", "11", "")).typedValue()).isEqualTo("11");
        ReportFigure typed = known.written("12", "Đã đếm lại");
        assertThat(typed.refreshed(count("t", "11", "11", "")).typedValue()).isEqualTo("12");
        assertThat(typed.refreshed(count("t", "11", "11", "")).explanation()).isEqualTo("Đã đếm lại");
        ReportFigure none = count("t", null, "", "Chưa khai báo");
        assertThat(none.refreshed(count("t", "11", "11", ""))).isEqualTo(count("t", "11", "11", ""));
        ReportFigure blank = known.written("", "Không đếm được");
        assertThat(blank.refreshed(count("t", "11", "11", "")).isBlank())
                .as("left blank on purpose")
                .isTrue();
    }

    private static ReportFigure count(String code, @Nullable String system, String typed, String why) {
        return new ReportFigure(ITEM, code, Figure.Kind.COUNT, "", system, typed, why, "");
    }

    private static ReportFigure part(String code, String number) {
        return new ReportFigure(ITEM, code, Figure.Kind.COUNT, "t", number, number, "", "");
    }

    private static String field(String code) {
        return "figure-" + ITEM + "-" + code;
    }

    private static String why(String code) {
        return "figure-why-" + ITEM + "-" + code;
    }

    private static Map<String, String> problems(ReportFigure... figures) {
        List<ReportFigure> all = Arrays.asList(figures);
        Map<String, String> problems = new LinkedHashMap<>();
        FigureCheck.requireSound(all, "A3", (holds, field, key, named) -> {
            if (!holds) {
                problems.putIfAbsent(field, key);
                assertThat(named).startsWith("A3");
            }
        });
        return problems;
    }
}
