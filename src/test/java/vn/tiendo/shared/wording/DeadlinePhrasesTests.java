package vn.tiendo.shared.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.Deadline;

class DeadlinePhrasesTests {

    private static final LocalDate REFERENCE = LocalDate.of(2022, 9, 26);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo kết quả về Ủy ban nhân dân huyện trước ngày 30/10/2022 | BEFORE | 2022-10-30 |",
                "TRƯỚC NGÀY 30 THÁNG 10 NĂM 2022 | BEFORE | 2022-10-30 |",
                "truoc 30/10 | BEFORE | 2022-10-30 |",
                "chậm nhất trước ngày 15/02/2025 | BEFORE | 2025-02-15 |",
                "chậm nhất ngày 05-01 | BY | 2023-01-05 |",
                "hạn cuối là ngày 31.12.2022 | BY | 2022-12-31 |",
                "trong ngày 28/10/2022 | BY | 2022-10-28 |",
                "đến hết ngày 31/12/2022 | UNTIL_END | 2022-12-31 |",
                "hoàn thành trong tháng 9/2022 | IN_MONTH | 2022-09-30 |",
                "trong tháng 02 năm 2024 | IN_MONTH | 2024-02-29 |",
                "trong quý IV | IN_QUARTER | 2022-12-31 |",
                "trong quý II năm 2023 | IN_QUARTER | 2023-06-30 |",
                "trong quý 3/2023 | IN_QUARTER | 2023-09-30 |",
                "trước 17 giờ ngày 28/10/2022 | BEFORE_HOUR | 2022-10-28 | 1020",
                "trước 16h30, thứ Sáu, ngày 28/10 | BEFORE_HOUR | 2022-10-28 | 990",
                "trước 16 giờ 30 phút ngày 28 tháng 10 năm 2022 | BEFORE_HOUR | 2022-10-28 | 990",
                "trong thời hạn 05 ngày làm việc kể từ ngày 03/10/2022 | WITHIN_WORKING_DAYS | 2022-10-03 | 5",
                "trong thời hạn 10 (mười) ngày, kể từ ngày 03/10/2022 | WITHIN_DAYS | 2022-10-03 | 10",
                "sau 7 ngày làm việc tính từ 03/10/2022 | WITHIN_WORKING_DAYS | 2022-10-03 | 7",
                "báo cáo định kỳ trước ngày 15 hằng tháng | MONTHLY_BEFORE | 2022-09-26 | 15",
                "trước ngày 20 hàng tháng | MONTHLY_BEFORE | 2022-09-26 | 20",
            })
    void readsWhatDocumentsWrite(String text, Deadline.Phrase phrase, LocalDate date, Integer number) {
        assertThat(DeadlinePhrases.parse(text, REFERENCE))
                .contains(new Deadline.Wording(phrase, date, number, Deadline.Reading.STRICT));
    }

    @Test
    void readsDecomposedLettersToo() {
        String typedOnAMac = java.text.Normalizer.normalize("trước ngày 30/10/2022", java.text.Normalizer.Form.NFD);

        assertThat(DeadlinePhrases.parse(typedOnAMac, REFERENCE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngay, kịp thời, khẩn trương",
                "trước ngày 31/02/2022",
                "trước 25 giờ ngày 28/10/2022",
                "trước 17 giờ 75 ngày 28/10/2022",
                "trong tháng 13/2022",
                "trong quý V",
                "trước ngày 32 hằng tháng",
                "trong thời hạn 0 ngày kể từ ngày 03/10/2022",
                "Nghị quyết số 28/2026/QH16"
            })
    void guessesNothing(String text) {
        assertThat(DeadlinePhrases.parse(text, REFERENCE)).isEmpty();
    }
}
