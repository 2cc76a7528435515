package vn.tiendo.shared.email;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.shared.email.OfficialEmail.Verdict;

class OfficialEmailTests {

    private static final List<String> LISTED = List.of("gov.vn", "chinhphu.vn");

    /** Of these the made-up addresses are put together; most of them are honest, so that the dishonest count. */
    private static final List<String> PIECES = List.of(
            "gov",
            "vn",
            ".",
            ".",
            ".",
            "@",
            "@",
            "gov.vn",
            "chinhphu.vn",
            "chinhphu",
            "kontum",
            "gmail",
            "com",
            "-",
            "g0v",
            "yahoo",
            "xn--",
            "\u0430",
            "\u200b",
            " ",
            "GOV",
            "VN",
            "a",
            "1",
            "_",
            "+",
            "..",
            "@gov.vn",
            ".gov.vn");

    private static final Pattern WRITTEN_OUT = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int MADE_UP = 200_000;
    private static final int MOST_PIECES = 9;

    private final OfficialEmail emails = new OfficialEmail(LISTED);

    @Test
    void judgesEachAddressOfTheFileAsItSays() throws IOException {
        List<NamedCsvRecord> rows = rows();

        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows)
                .extracting(row -> row.getField("verdict"))
                .contains(IntStream.range(0, Verdict.values().length)
                        .mapToObj(n -> Verdict.values()[n].name())
                        .toArray(String[]::new));
        assertThat(rows.stream()
                        .map(row -> row.getField("address") + " " + emails.judge(address(row)))
                        .toList())
                .isEqualTo(rows.stream()
                        .map(row -> row.getField("address") + " " + row.getField("verdict"))
                        .toList());
    }

    @Test
    void neverCallsOfficialWhatIsNotUnderAListedDomain() {
        Random chance = new Random(15);
        int official = 0;
        for (int n = 0; n < MADE_UP; n++) {
            String address = madeUp(chance);
            if (emails.judge(address) == Verdict.OFFICIAL) {
                official++;
                assertThat(address).matches("\\p{Graph}+").matches("[^@]+@[^@]+");
                String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
                assertThat(LISTED).as(address).anyMatch(listed -> ("." + domain).endsWith("." + listed));
            }
        }
        assertThat(official).isGreaterThan(100);
    }

    @Test
    void callsNothingOfficialWhileNothingIsListed() throws IOException {
        OfficialEmail nothing = new OfficialEmail(List.of());
        assertThat(rows()).noneMatch(row -> nothing.judge(address(row)) == Verdict.OFFICIAL);
    }

    @Test
    void goesByTheListItIsGiven() {
        assertThat(new OfficialEmail(List.of("benhvien.vn")).judge("a@khoa.benhvien.vn"))
                .isEqualTo(Verdict.OFFICIAL);
        assertThat(new OfficialEmail(List.of("benhvien.vn")).judge("a@kontum.gov.vn"))
                .isEqualTo(Verdict.NOT_LISTED);
        assertThat(new OfficialEmail(List.of("benhvien.vn")).judge("a@benhvlen.vn"))
                .isEqualTo(Verdict.LIKE_OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "kontum-gov.vn, true",
        "g0v.vn, true",
        "gov.vn.example.com, true",
        "kontum.gov.vn, false",
        "baochinhphu.vn, false",
        "vov.vn, false",
        "gov.com, false"
    })
    void tellsWhatIsDressedUpFromWhatIsOnlySimilar(String domain, boolean imitates) {
        assertThat(emails.imitatesListed(domain)).isEqualTo(imitates);
    }

    @ParameterizedTest
    @CsvSource({
        "gmail, gmal, true",
        "gmail, gmaill, true",
        "gmail, gmial, true",
        "gmail, gnail, true",
        "gmail, gmail, false",
        "gmail, gmali1, false",
        "gmail, agmailb, false",
        "gmail, liamg, false",
        "a, '', true"
    })
    void countsOneSlip(String meant, String typed, boolean slip) {
        assertThat(Lookalikes.isOneSlipFrom(typed, meant)).isEqualTo(slip);
        assertThat(Lookalikes.isOneSlipFrom(meant, typed)).isEqualTo(slip);
    }

    private static String madeUp(Random chance) {
        StringBuilder address = new StringBuilder("a");
        int pieces = 1 + chance.nextInt(MOST_PIECES);
        for (int n = 0; n < pieces; n++) {
            address.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return address.toString();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        String text = new ClassPathResource("organization/addresses.csv").getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }

    /** Signs that a reader would take for others are written out by their number. */
    private static String address(NamedCsvRecord row) {
        return WRITTEN_OUT
                .matcher(row.getField("address"))
                .replaceAll(sign -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(sign.group(1), 16))));
    }
}
