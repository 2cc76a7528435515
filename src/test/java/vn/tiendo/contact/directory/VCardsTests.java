package vn.tiendo.contact.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.contact.ContactPart;

class VCardsTests {

    @Test
    void writesTheFieldsOfTheStandard() {
        assertThat(card("Nguyễn Thị Lý", "Phó Chủ tịch UBND", "Thôn 1, xã Đăk Hà"))
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .endsWith("END:VCARD\r\n")
                .contains("FN:Nguyễn Thị Lý\r\n")
                .contains("N:Nguyễn;Lý;Thị;;\r\n")
                .contains("ORG:UBND xã Đăk Hà\r\n")
                .contains("TITLE:Phó Chủ tịch UBND\r\n")
                .contains("TEL;TYPE=\"work,voice\";VALUE=uri:tel:+842603123456\r\n")
                .contains("EMAIL;TYPE=work:ly@kontum.gov.vn\r\n")
                .contains("ADR;TYPE=work:;;Thôn 1\\, xã Đăk Hà;;;;\r\n")
                .doesNotContain("fax");
        assertThat(card("A Byen", "x", "y")).contains("N:A;Byen;;;\r\n");
    }

    @Test
    void letsNothingBeginALineOrAFieldOfItsOwn() {
        String card = card("A\r\nTEL:0999\nByen", "x;y,z\\n", "END:VCARD\r\nBEGIN:VCARD\u0000\u2028X");
        assertThat(unfolded(card).lines())
                .filteredOn(line -> line.startsWith("BEGIN:") || line.startsWith("END:") || line.startsWith("TEL:"))
                .containsExactly("BEGIN:VCARD", "END:VCARD");
        assertThat(card).contains("TITLE:x\\;y\\,z\\\\n\r\n");
    }

    @Test
    void foldsLongLinesBetweenLetters() {
        String long200 = "Ủy ban Mặt trận Tổ quốc Việt Nam ".repeat(10).strip();
        String card = card("A Byen", long200, "y");
        assertThat(Arrays.stream(card.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(unfolded(card)).contains("TITLE:" + long200 + "\r\n");
    }

    private static String unfolded(String card) {
        return card.replace("\r\n ", "");
    }

    @Test
    void namesTheOrganisationOfEachPart() {
        assertThat(card(ContactPart.PARTY, "A Byen", "Bí thư Đảng ủy", "y"))
                .contains("ORG:Đảng ủy xã Đăk Hà\r\n", "TITLE:Bí thư Đảng ủy\r\n");
        assertThat(card(ContactPart.COUNCIL, "A Byen", "Chủ tịch HĐND", "y")).contains("ORG:HĐND xã Đăk Hà\r\n");
        assertThat(card(ContactPart.FRONT, "A Byen", "Chủ tịch UBMTTQVN", "y"))
                .contains("ORG:Ủy ban MTTQ Việt Nam xã Đăk Hà\r\n");
        assertThat(card(ContactPart.DIVISION, "A Byen", "Bộ phận Một cửa", "y"))
                .contains("ORG:UBND xã Đăk Hà;Bộ phận Một cửa\r\n")
                .doesNotContain("TITLE:");
        assertThat(card(ContactPart.DIVISION, "A Byen", "Cán bộ ĐC-NN-XD-MT", "y"))
                .contains("ORG:UBND xã Đăk Hà\r\n", "TITLE:Cán bộ ĐC-NN-XD-MT\r\n");
        assertThat(Affiliation.of(ContactPart.DIVISION, "UBND xã Đăk Hà", "xã Đăk Hà", "Bộ phận Một cửa")
                        .whole())
                .isEqualTo("UBND xã Đăk Hà · Bộ phận Một cửa");
    }

    private static String card(String name, String title, String address) {
        return card(ContactPart.COMMITTEE, name, title, address);
    }

    private static String card(ContactPart part, String name, String title, String address) {
        return VCards.of(new DirectoryEntry(
                UUID.randomUUID(),
                0,
                "xa-dakha",
                "UBND xã Đăk Hà",
                "xã Đăk Hà",
                part,
                title,
                name,
                "0260 3123 456",
                "",
                "ly@kontum.gov.vn",
                null,
                address));
    }
}
