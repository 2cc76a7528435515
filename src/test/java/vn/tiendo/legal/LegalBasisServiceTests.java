package vn.tiendo.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.legal.BasisWarning.Reason;
import vn.tiendo.legal.LegalInstrument.Kind;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

@IntegrationTest
@Transactional
@WithMockUser
class LegalBasisServiceTests {

    private static final LocalDate LATER = LocalDate.of(2025, 3, 1);

    @Autowired
    LegalBasisService bases;

    @Autowired
    Instruments instruments;

    @Autowired
    StatementCounter statements;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị định số 72/2013/NĐ-CP ngày 15 tháng 7 năm 2013 của Chính phủ về quản lý, cung cấp, sử dụng"
                        + " dịch vụ Internet và thông tin trên mạng;",
                "Nghị định 72/2013/NĐ-CP",
                "NĐ 72/2013",
                "NĐ 72/2013;",
                "nghị định số 72/2013 ngày 15/7/2013",
                "Nghị định số: 72/2013/NĐ-CP.",
                "Nghị định số 72 / 2013 / NĐ - CP",
                "Nghị định 072/2013/NĐ-CP",
                "NGHỊ ĐỊNH SỐ 72/2013/NĐ-CP",
                "Nghị định 72/2013/NĐ–CP",
                "Nghị định\u00a072/2013/NĐ-CP",
                "Nghị định của Chính phủ số 72/2013",
                "(72/2013/NĐ-CP)",
                "72/2013/NĐ-CP - ngày 15/7/2013",
                "Nghi dinh 72/2013/ND-CP",
                "Nghị định 72/2013/NÐ-CP",
                "Thực hiện Nghị định 72/2013, Chỉ thị 15"
            })
    void recognisesAnEndedOneHoweverItIsCited(String line) {
        assertThat(bases.check(List.of(line), LATER)).singleElement().satisfies(warning -> {
            assertThat(warning.cited().code()).isEqualTo("72/2013/NĐ-CP");
            assertThat(warning.reason()).isEqualTo(Reason.ENDED);
            assertThat(warning.day()).isEqualTo("2024-12-25");
            assertThat(warning.successors()).extracting(LegalInstrument::code).containsExactly("147/2024/NĐ-CP");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 172/2013/NĐ-CP",
                "Nghị định số 72/2013/NĐ-CPX",
                "Quyết định số 72/2013/QĐ-UBND",
                "Thông tư 72/2013/TT-BTC",
                "Nghị định số 72/2014/NĐ-CP",
                "72/2013",
                "QĐ 72/2013",
                "Luật 72/2013",
                "Nghị định 72/20131",
                "Nghị định 72/2013/QH13",
                "1/72/2013/NĐ-CP",
                "Nghị định 7/2013/NĐ-CP",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
                "Căn cứ Nghị định 9999/2013/NĐ-CP",
                " "
            })
    void isSilentAboutWhatItDoesNotKnow(String line) {
        assertThat(bases.check(List.of(line), LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-01, 72/2013/NĐ-CP, false",
        "2024-12-24, 72/2013/NĐ-CP, false",
        "2024-12-25, 72/2013/NĐ-CP, true",
        "2025-01-01, 72/2013/NĐ-CP, true",
        "2024-12-24, 147/2024/NĐ-CP, true",
        "2024-12-25, 147/2024/NĐ-CP, false",
        "2026-06-30, 42/2022/NĐ-CP, false",
        "2026-07-01, 42/2022/NĐ-CP, true",
        "2026-06-30, 148/2025/QH15, true",
        "2026-07-01, 148/2025/QH15, false",
        "2015-12-31, 77/2015/QH13, true",
        "2016-01-01, 77/2015/QH13, false",
        "2025-02-28, 77/2015/QH13, false",
        "2025-03-01, 77/2015/QH13, true",
        "2025-02-28, 65/2025/QH15, true",
        "2025-06-15, 65/2025/QH15, false",
        "2025-06-16, 65/2025/QH15, true",
        "2025-06-16, 72/2025/QH15, false",
        "2023-06-30, 13/2023/NĐ-CP, true",
        "2026-02-28, 117/2025/QH15, true",
        "2022-08-14, 43/2011/NĐ-CP, false",
        "2022-08-15, 43/2011/NĐ-CP, true"
    })
    void warnsFromTheVeryDay(LocalDate day, String code, boolean warned) {
        assertThat(bases.check(List.of("Căn cứ văn bản số " + code), day)).hasSize(warned ? 1 : 0);
    }

    @Test
    void tellsFromWhichDayOneWillBeInForce() {
        assertThat(bases.check(List.of("Căn cứ Luật Chuyển đổi số số 148/2025/QH15"), LATER))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.reason()).isEqualTo(Reason.NOT_YET);
                    assertThat(warning.day()).isEqualTo("2026-07-01");
                    assertThat(warning.successors()).isEmpty();
                });
    }

    @Test
    void countsTheYearOfTheNumberWhereNobodyKnowsTheFirstDay() {
        String line = "Căn cứ Quyết định số 09/2025/QĐ-TTg";
        assertThat(bases.check(List.of(line), LocalDate.of(2024, 12, 31)))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.reason()).isEqualTo(Reason.NOT_YET);
                    assertThat(warning.day()).isNull();
                });
        assertThat(bases.check(List.of(line), LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(bases.check(List.of("QCVN 102:2016/BTTTT"), LocalDate.of(2015, 12, 31)))
                .hasSize(1);
        assertThat(bases.check(List.of("Quyết định số 395/QĐ-BTTTT"), LocalDate.of(2001, 1, 1)))
                .as("its number has no year")
                .isEmpty();
    }

    @Test
    void followsTheLawsOnLocalGovernment() {
        assertThat(successors("Luật 77/2015/QH13", LocalDate.of(2025, 7, 1)))
                .containsExactly("65/2025/QH15", "72/2025/QH15");
    }

    @Test
    void followsTheSuccessorsToTheOneInForceOnThatDay() {
        String line = "Căn cứ Nghị định số 43/2011/NĐ-CP";
        assertThat(successors(line, LocalDate.of(2023, 1, 1))).containsExactly("42/2022/NĐ-CP");
        assertThat(successors(line, LocalDate.of(2026, 7, 1))).containsExactly("42/2022/NĐ-CP", "148/2025/QH15");
    }

    @Test
    void endsWhereTheChainEndsOrTurnsInACircle() {
        add("1/2000/NĐ-CP", "2010-12-31", null);
        add("2/2000/NĐ-CP", "2005-12-31", "1/2000/NĐ-CP");
        assertThat(successors("NĐ 2/2000", LATER)).containsExactly("1/2000/NĐ-CP");
        assertThat(successors("NĐ 1/2000", LATER)).isEmpty();

        LegalInstrument first = instruments.bySlug("1-2000-nd-cp").orElseThrow();
        instruments.change(first.code(), ended(first.code(), "2010-12-31", "2/2000/NĐ-CP", first.version()));
        assertThat(successors("NĐ 1/2000", LATER)).containsExactly("2/2000/NĐ-CP");
    }

    @Test
    void recognisesCodesOfAllKinds() {
        add("QCVN 1:2010/BTTTT", "2011-12-31", null);
        add("395/QĐ-XYZ", "2011-12-31", null);
        add("05/2010/QĐ-UBND", "2011-12-31", null);
        assertThat(bases.check(
                        List.of(
                                "theo QCVN 1:2010/BTTTT",
                                "Quyết định số 395/QĐ-XYZ ngày 01/02/2010",
                                "QĐ 5/2010/QĐ-UBND"),
                        LATER))
                .extracting(warning -> warning.cited().code())
                .containsExactly("QCVN 1:2010/BTTTT", "395/QĐ-XYZ", "05/2010/QĐ-UBND");
        assertThat(bases.check(List.of("QCVN 1:2010/BTTTTX", "1395/QĐ-XYZ", "QĐ 5/2010", "15/2010/QĐ-UBND"), LATER))
                .isEmpty();
    }

    @Test
    void tellsEachOnceInTheOrderOfTheLinesWithOneStatement() {
        statements.reset();
        List<BasisWarning> warnings = bases.check(
                List.of("Nghị định 72/2013/NĐ-CP; Nghị định 43/2011/NĐ-CP", "NĐ 72/2013", "Luật 148/2025/QH15"), LATER);
        bases.check(Collections.nCopies(200, "Căn cứ Nghị định số 72/2013/NĐ-CP"), LATER);

        assertThat(statements.executions())
                .filteredOn(sql -> sql.contains("legal_instrument"))
                .hasSize(2);
        assertThat(warnings)
                .extracting(warning -> warning.cited().code())
                .containsExactlyInAnyOrder("72/2013/NĐ-CP", "43/2011/NĐ-CP", "148/2025/QH15");
        assertThat(warnings.getLast().cited().code()).isEqualTo("148/2025/QH15");
    }

    @Test
    void asksNothingWhereNothingIsCited() {
        statements.reset();
        assertThat(bases.check(List.of("", " "), LATER)).isEmpty();
        assertThat(statements.executions()).noneMatch(sql -> sql.contains("legal_instrument"));
    }

    @Test
    void answersOnlyWhoIsSignedIn() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> bases.check(List.of("a"), LATER));
    }

    private List<String> successors(String line, LocalDate day) {
        return bases.check(List.of(line), day).getFirst().successors().stream()
                .map(LegalInstrument::code)
                .toList();
    }

    private void add(String code, String lastDay, String replacedBy) {
        instruments.add(ended(code, lastDay, replacedBy, null));
    }

    private static LegalInstrument ended(String code, String lastDay, String replacedBy, Integer version) {
        Kind kind = code.endsWith("NĐ-CP") ? Kind.DECREE : Kind.OTHER;
        return new LegalInstrument(code, kind, "Việc cũ", null, LocalDate.parse(lastDay), replacedBy, "", version);
    }
}
