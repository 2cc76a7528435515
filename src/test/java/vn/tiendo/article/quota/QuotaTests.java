package vn.tiendo.article.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.article.quota.Quota.Period;

/** How documents word how many articles they ask for. */
class QuotaTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 bài/tháng                                        | 2  | MONTH
                    02 tin, bài/tháng                                  | 2  | MONTH
                    02 tin, bài / tháng                                | 2  | MONTH
                    02 bài/01 tháng                                    | 2  | MONTH
                    Mỗi tháng ít nhất 2 tin, bài                       | 2  | MONTH
                    Mỗi tháng 02 bài, mỗi quý 01 phóng sự              | 2  | MONTH
                    2 bài/người/tháng                                  | 2  | MONTH
                    Hằng tháng gửi 04 (bốn) tin                        | 4  | MONTH
                    trong 1 tháng có 2 bài                             | 2  | MONTH
                    02 tin và 01 bài mỗi tháng                         | 3  | MONTH
                    02 tin, 01 bài/tháng                               | 3  | MONTH
                    4 tin/tháng (48 tin/năm)                           | 4  | MONTH
                    mỗi quý 3 tin                                      | 3  | QUARTER
                    03 phóng sự/quý                                    | 3  | QUARTER
                    1 tin/tuần                                         | 1  | WEEK
                    hàng tuần 1 bản tin                                | 1  | WEEK
                    2-3 tin/tuần                                       | 2  | WEEK
                    từ 2 đến 3 tin, bài mỗi tuần                       | 2  | WEEK
                    12 tin bài mỗi năm                                 | 12 | YEAR
                    5 tin/năm 2022                                     | 5  | YEAR
                    ít nhất 05 (năm) tin, bài                          | 5  |
                    01 bài viết                                        | 1  |
                    01 (một) tin                                       | 1  |
                    10 hình ảnh hoạt động                              | 10 |
                    5 tin trong 11 tháng                               | 5  |
                    3 tin trong quý 1 năm 2023                         | 3  |
                    5 bài trước ngày 01 tháng 10 năm 2022              | 5  |
                    Từ ngày 01/9 đến 30/9/2022: 4 tin                  | 4  |
                    ít nhất 5 tin, bài, trong đó 2 bài có ảnh          | 5  |
                    03 bài trong quý IV/2022                           | 3  |
                    """)
    void readsHowManyAreAskedForInWhichTime(String words, int wanted, Period per) {
        assertThat(Quota.of(words)).contains(new Quota(wanted, per));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Danh sách tin, bài",
                "Danh sách tin, bài, hình ảnh đã cung cấp",
                "ngày 30/10/2022",
                "0 tin",
                "Tin, bài theo kế hoạch số 1286 tin tức",
                "Trước 30/10 bài viết được gửi",
                "Năm 2022 tin, bài gửi đều",
                "2 tỉnh",
                "Báo cáo hằng tháng"
            })
    void readsNoNumberWhereThereIsNone(String words) {
        assertThat(Quota.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,2022-09-26",
        "MONTH,2022-09-01",
        "QUARTER,2022-07-01",
        "YEAR,2022-01-01",
    })
    void beginsEachTimeOnItsFirstDay(Period per, LocalDate first) {
        assertThat(per.first(LocalDate.of(2022, 9, 29))).isEqualTo(first);
    }
}
