package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQueryTests {

    @Test
    void foldsWordsAndLeavesTheWordNumberOut() {
        assertThat(SearchQuery.of("  Số  221 ").words()).containsExactly("221");
        assertThat(SearchQuery.of("Kế hoạch số: 221/KH-UBND").words()).containsExactly("ke", "hoach", "221", "kh ubnd");
        assertThat(SearchQuery.of("Sở Nội vụ").words()).containsExactly("so", "noi", "vu");
        assertThat(SearchQuery.of("so").words()).containsExactly("so");
        assertThat(SearchQuery.of(" ; ").isEmpty()).isTrue();
    }

    @Test
    void takesWildcardsLiterally() {
        SearchQuery query = SearchQuery.of("100%_!");
        assertThat(query.pattern(0)).isEqualTo("% 100!%!_!!%");
        assertThat(query.phrase()).isEqualTo("% 100!%!_!! %");
    }

    @Test
    void asksForFourWordsAtMost() {
        SearchQuery query = SearchQuery.of("một hai ba bốn năm");
        assertThat(query.words()).containsExactly("mot", "hai", "ba", "bon nam");
        assertThat(SearchQuery.of("x".repeat(5_000)).typed()).hasSize(100);
    }

    @Test
    void patternsOfWordsThatAreNotThere() {
        SearchQuery query = SearchQuery.of("một");
        assertThat(query.pattern(1)).isEqualTo("%");
        assertThat(query.patternOrNone(1)).isEmpty();
    }
}
