package vn.tiendo.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Each row of Decree 30/2020, article 13, as DOMAIN 1.2 lists them. */
@IntegrationTest
class SignatureBlocksTests {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 7);

    @Autowired
    private SignatureBlocks blocks;

    @Autowired
    private Campaign campaign;

    @BeforeEach
    void load() {
        campaign.load();
    }

    @ParameterizedTest(name = "{0}, {1}, stands in {2}: {3}")
    @CsvSource({
        "COLLECTIVE, Chủ tịch UBND xã, false, TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
        "COLLECTIVE, Phó Chủ tịch UBND huyện, false, TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "COLLECTIVE, Phó Chủ tịch UBND huyện, true, TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "COLLECTIVE, Quyền Chủ tịch UBND xã, false, TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH",
        "OWN, Chủ tịch UBND xã, false, CHỦ TỊCH",
        "OWN, Phó Chủ tịch UBND xã, false, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "OWN, Trưởng phòng, false, TRƯỞNG PHÒNG",
        "OWN, Phó Trưởng phòng, true, KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG",
        "OWN, Quyền Trưởng phòng, false, Q. TRƯỞNG PHÒNG",
        "BY_ORDER, Chánh Văn phòng, false, TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
        "BY_ORDER, Phó Chánh Văn phòng, false, TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG",
        "BY_ORDER, Phó Chánh Văn phòng, true, ''",
        "BY_AUTHORITY, Chánh Văn phòng, false, TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
        "BY_AUTHORITY, Phó Chánh Văn phòng, true, ''"
    })
    void givesTheLinesOfTheLaw(Situation situation, String title, boolean standsIn, String lines) {
        assertThat(String.join(" / ", lines(situation, title, standsIn, DAY))).isEqualTo(lines);
    }

    @Test
    void knowsNoRuleForDaysBeforeTheDecree() {
        assertThat(lines(Situation.OWN, "Chủ tịch UBND xã", false, LocalDate.of(2020, 3, 4)))
                .isEmpty();
        assertThat(lines(Situation.OWN, "Chủ tịch UBND xã", false, LocalDate.of(2020, 3, 5)))
                .containsExactly("CHỦ TỊCH");
    }

    private List<String> lines(Situation situation, String title, boolean standsIn, LocalDate day) {
        return campaign.actAs.as(
                "cv.th",
                () -> blocks.lines(new SignatureBlocks.Signing(
                        situation, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", Post.of(title), standsIn, day)));
    }
}
