package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipsTests {

    private static final String TEMPLATE = "http://schemas.example/relationships/attachedTemplate";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a.dotm",
                " https://evil.example/a.dotm",
                "HTTP://evil.example/a.dotm",
                "mhtml:https://evil.example/a.dotm",
                "search-ms:query=a",
                "\\\\10.0.0.1\\a.dotm",
                "//10.0.0.1/a.dotm",
                "/\\10.0.0.1\\a.dotm",
                "\\/10.0.0.1/a.dotm",
                "file://10.0.0.1/a.dotm",
                "file:////10.0.0.1/a.dotm",
                "file:\\\\10.0.0.1\\a.dotm",
                "file:///\\\\10.0.0.1\\a.dotm",
                "file:///%5C%5C10.0.0.1\\a.dotm"
            })
    void seesTemplatesFetchedFromElsewhere(String target) {
        assertThat(of(relation("Id=\"r\" Type=\"%s\" Target=\"%s\"".formatted(TEMPLATE, target)))
                        .fetchFromElsewhere(true))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Normal.dotm",
                "embeddings/oleObject1.bin",
                "/word/embeddings/oleObject1.bin",
                "../embeddings/Bảng tính.xlsx",
                "file:///C:\\Users\\Mai\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm",
                "file:///D:/Mẫu/Công văn.dotx",
                "C:\\Mẫu\\Công văn.dotx",
                ""
            })
    void letsTheAuthorsOwnTemplatesPass(String target) {
        assertThat(of(relation("Type=\"%s\" Target=\"%s\"".formatted(TEMPLATE, target)))
                        .fetchFromElsewhere(true))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Id=\"a>b\" Type=\"%s\" Target=\"https://evil.example/\"",
                "Target='https://evil.example/' Id='a>b' Type='%s'",
                "Id='Target=' Type=\"%s\" Target=\"https://evil.example/\"",
                "Id='Target=' Target=\"https://evil.example/\" Type=\"%s\"",
                "Type=\"%s\" Target\n=\n\"https://evil.example/\""
            })
    void isNotMisledByQuotationMarksAndBrackets(String attributes) {
        assertThat(of(relation(attributes.formatted(TEMPLATE))).fetchFromElsewhere(true))
                .isTrue();
    }

    @Test
    void letsLinksToPagesPass() {
        String link =
                relation("Type=\"http://schemas.example/relationships/hyperlink\" Target=\"https://chinhphu.vn\"");
        String picture = relation("Type=\"http://schemas.example/relationships/image\" Target=\"media/image1.png\"");

        assertThat(of(link + picture).fetchFromElsewhere(true)).isFalse();
    }

    @Test
    void refusesWhatCouldHideAWord() {
        assertThat(of("").areUnusual()).isFalse();
        assertThat(new Relationships("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships/>").areUnusual())
                .isFalse();
        assertThat(of(relation("Type=\"attached&#84;emplate\"")).areUnusual()).isTrue();
        assertThat(new Relationships("<!DOCTYPE a><Relationships/>").areUnusual())
                .isTrue();
        assertThat(new Relationships("<?xml version=\"1.0\" encoding=\"UTF-7\"?><Relationships/>").areUnusual())
                .isTrue();
        assertThat(new Relationships("L\u00a7\u0094\u0093").areUnusual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml ", "<oleObject Target=\"", "oleObject Target = ", "<a:", "attachedTemplate'"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsHostileTextInOneGo(String part) {
        Relationships hostile = of(part.repeat(8 * 1024 * 1024 / part.length()));

        assertThatCode(() -> {
                    hostile.areUnusual();
                    hostile.fetchFromElsewhere(true);
                })
                .doesNotThrowAnyException();
    }

    private static Relationships of(String relations) {
        return new Relationships("<Relationships>" + relations + "</Relationships>");
    }

    private static String relation(String attributes) {
        return "<Relationship " + attributes + "/>";
    }
}
