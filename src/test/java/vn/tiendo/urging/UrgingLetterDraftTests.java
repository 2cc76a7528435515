package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.InvalidInput;

/** The number and symbol of a letter are written as Decree 30/2020 has them. */
class UrgingLetterDraftTests {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1412/UBND-TH",
                "05/UBND-VX",
                "12a/UBND",
                "7Đ/HĐND-TT",
                "33/VPCP-KGVX",
                "9/CV.UBND",
                "15/BTT&TT-CNTT",
                "101/P5-TH",
                "  1412/UBND-TH "
            })
    void areTaken(String number) {
        assertThat(draft(number).require(DAY, DAY).number()).isEqualTo(number.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc <b>",
                "1412",
                "UBND-TH",
                "/UBND-TH",
                "1412/",
                "1412/-",
                "1412/UBND-TH\n2",
                "1412/UBND TH",
                "1412 /UBND-TH",
                "12ab/UBND",
                "1412/UBND-",
                "1412/ỦBND",
                "1412/UBND-TH<b>",
                "=1412/UBND-TH"
            })
    void areRefusedNextToTheField(String number) {
        assertThatThrownBy(() -> draft(number).require(DAY, DAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("number", "urging.letter.problem.number-form"));
    }

    private static UrgingLetterDraft draft(String number) {
        return new UrgingLetterDraft(Set.of(UUID.randomUUID()), number, DAY, "");
    }
}
