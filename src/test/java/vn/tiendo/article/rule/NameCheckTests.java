package vn.tiendo.article.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names as they are written in a text. */
class NameCheckTests {

    private static final Set<String> SECTION = Set.of(NameCheck.inSentence("Giảm nghèo bền vững"));

    @Test
    void takesTheNameOfASectionWithinASentence() {
        assertThat(NameCheck.misspelt("Nguồn vốn giảm nghèo bền vững của huyện", SECTION))
                .isEmpty();
        assertThat(NameCheck.misspelt("Giảm nghèo bền vững: việc của cả xã", SECTION))
                .isEmpty();
    }

    @Test
    void findsItWithOtherAccents() {
        assertThat(NameCheck.misspelt("Nguồn vốn giảm nghèo bên vững của huyện", SECTION))
                .containsExactly(Finding.of("article.finding.name", "giảm nghèo bên vững", "giảm nghèo bền vững"));
    }

    @Test
    void findsAUnitWithoutItsCapitals() {
        assertThat(NameCheck.misspelt("Bà con xã văn xuôi", Set.of("xã Văn Xuôi")))
                .containsExactly(Finding.of("article.finding.name", "xã văn xuôi", "xã Văn Xuôi"));
    }
}
