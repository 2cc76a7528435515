package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTests {

    private static final String TEXT =
            "Sáng 12/10, xã Đăk Hà ra quân làm đường bê tông thôn Tu Bung, có 120 người tham gia.";

    @Test
    void areAlikeWhateverDressAndCaseButNotWithoutAccents() {
        assertThat(Shingles.similarity(TEXT, "## " + TEXT.toUpperCase() + "\n\n"))
                .isEqualTo(1);
        assertThat(Shingles.similarity(TEXT, TEXT.replace("quân", "**quân**"))).isEqualTo(1);
        assertThat(Shingles.similarity(TEXT, "Sang 12/10, xa Dak Ha ra quan lam duong be tong thon Tu Bung"))
                .isZero();
        assertThat(Shingles.similarity("", "")).isZero();
        assertThat(Shingles.similarity("hai từ", "Hai từ!")).isEqualTo(1);
        assertThat(Shingles.bands("…")).isEmpty();
    }

    /** 10 words give 6 shingles; one word changed in the middle takes 5 of them. */
    @Test
    void measuresTheShareOfRunsOfFiveWords() {
        assertThat(Shingles.similarity("a b c d e f g h i k", "a b c d x f g h i k"))
                .isEqualTo(1.0 / 11);
        assertThat(Shingles.similarity("a b c d e f g h i k", "a b c d e f g h i x"))
                .isEqualTo(5.0 / 7);
    }

    /** What is kept in a table must be found by a later release. */
    @Test
    void bandsStayWhatTheyAre() {
        assertThat(Shingles.bands(TEXT)).hasSize(Shingles.BANDS).isEqualTo(Shingles.bands("# " + TEXT));
        assertThat(Shingles.bands("một hai ba bốn năm sáu")[0]).isEqualTo(-171721353591880754L);
    }

    @Test
    void parametersGiveWhatTheyPromise() {
        double shared = 1 - Math.pow(1 - Math.pow(0.8, Shingles.ROWS), Shingles.BANDS);

        assertThat(shared).isGreaterThan(0.999);
    }

    @Test
    void textsThatAreMostlyAlikeShareABand() {
        Random random = new Random(11);
        int missed = 0;
        int pairs = 0;
        int strangers = 0;
        for (int round = 0; round < 400; round++) {
            List<String> words = words(random);
            String text = String.join(" ", words);
            String copy = IntStream.range(0, words.size())
                    .mapToObj(i -> i % 50 == 7 ? "khác" + i : words.get(i))
                    .collect(Collectors.joining(" "));
            String part = String.join(" ", words.subList(0, 30)) + " " + String.join(" ", words(random));
            double alike = Shingles.similarity(text, copy);
            assertThat(alike).isCloseTo(0.81, within(0.02));
            pairs++;
            missed += sharesABand(text, copy) ? 0 : 1;
            strangers += sharesABand(text, part) ? 1 : 0;
        }

        assertThat(missed).isLessThanOrEqualTo(2);
        assertThat(strangers).isLessThan(pairs / 10);
    }

    private static boolean sharesABand(String a, String b) {
        long[] left = Shingles.bands(a);
        long[] right = Shingles.bands(b);
        return IntStream.range(0, left.length).anyMatch(band -> left[band] == right[band]);
    }

    private static List<String> words(Random random) {
        return random.ints(300, 0, 2_000).mapToObj(word -> "từ" + word).toList();
    }
}
