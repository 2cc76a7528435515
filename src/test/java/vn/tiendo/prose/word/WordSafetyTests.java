package vn.tiendo.prose.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.prose.word.WordFiles.p;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would take memory, fetch or run (QUALITY S1 to S4); a server next door counts who asks it. */
class WordSafetyTests {

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer canary;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
        address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
    }

    @AfterEach
    void nobodyHasAsked() {
        canary.stop(0);
        assertThat(hits).hasValue(0);
    }

    @Test
    void refusesWhatIsPackedTooTight() throws IOException {
        long begin = System.nanoTime();
        tooLarge(new WordFiles(p("x"))
                .part("word/media/a.png", new byte[90 * 1024 * 1024])
                .bytes());
        tooLarge(new WordFiles(p("x"))
                .part("word/a.xml", "<a>" + " ".repeat(60 * 1024 * 1024) + "</a>")
                .bytes());
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    @Test
    void refusesManyEntries() throws IOException {
        WordFiles file = new WordFiles(p("x"));
        for (int i = 0; i < 2_000; i++) {
            file.part("word/media/" + i + ".png", new byte[0]);
        }

        tooLarge(file.bytes());
    }

    @Test
    void doesNotOpenWhatIsPackedInside() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("a"));
            for (int i = 0; i < 300; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        ImportedText text = new WordFiles(p("x"))
                .part("word/embeddings/a.docx", inner.toByteArray())
                .read();

        assertThat(text.markdown()).isEqualTo("x");
    }

    @Test
    void refusesMoreThanAnArticleHolds() throws IOException {
        tooLarge(new WordFiles(p(numbers(100_000))).bytes());
        byte[] noise = new byte[WordPackage.MAX_BYTES];
        new Random(1).nextBytes(noise);
        tooLarge(noise(noise));
        assertThatExceptionOfType(WordFileTooLarge.class).isThrownBy(() -> WordFile.read(endless()));
        WordFiles many = new WordFiles(pictures(51));
        for (int i = 0; i < 51; i++) {
            many.relation("p" + i, "image", "media/" + i + ".png", false)
                    .part("word/media/" + i + ".png", WordFileTests.png());
        }
        tooLarge(many.bytes());
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "số" + i * 7_919L).collect(Collectors.joining(" "));
    }

    private static String pictures(int count) {
        StringBuilder body = new StringBuilder("<w:p>");
        for (int i = 0; i < count; i++) {
            body.append("<w:r><w:drawing><a:blip r:embed=\"p").append(i).append("\"/></w:drawing></w:r>");
        }
        return body.append("</w:p>").toString();
    }

    private static byte[] noise(byte[] noise) throws IOException {
        return new WordFiles(p("x")).part("word/media/a.png", noise).bytes();
    }

    @Test
    void refusesEntitiesOfItsOwn() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        unreadable(document(laughs + "]>", p("&l11;")));
        unreadable(document("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\">]>", p("&e;")));
        unreadable(document("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "e\"> %e;]>", p("x")));
        unreadable(document("<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">", p("x")));
        unreadable(document("", p("&e;")));
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\">]>";
        unreadable(new WordFiles(p("x"))
                .part("word/styles.xml", external + "<a>&e;</a>")
                .bytes());
        unreadable(new WordFiles(p("x"))
                .part("[Content_Types].xml", external + "<Types xmlns=\"x\">&e;</Types>")
                .bytes());
        unreadable(new WordFiles(p("x"))
                .part("word/a.xml", (external + "<a>&e;</a>").getBytes(StandardCharsets.UTF_16))
                .bytes());
    }

    private static byte[] document(String prologue, String body) throws IOException {
        return new WordFiles(WordFiles.MAIN, prologue, "<w:body>" + body + "</w:body>").bytes();
    }

    @Test
    void fetchesNothing() throws IOException {
        WordFiles file = new WordFiles(
                "<w:p><w:r><w:drawing><a:blip r:link=\"i1\"/></w:drawing></w:r><w:r><w:drawing><a:blip r:embed=\"i1\"/></w:drawing></w:r>"
                        + "<w:r><w:pict><v:imagedata src=\"" + address + "v.png\" r:id=\"i1\"/></w:pict></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDEPICTURE \"" + address
                        + "f.png\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + p("x")
                        + "<w:altChunk r:id=\"c1\"/><w:subDoc r:id=\"c1\"/>");
        for (String kind :
                new String[] {"image", "aFChunk", "attachedTemplate", "styles", "numbering", "header", "frame"}) {
            file.relation(kind.charAt(0) == 'i' ? "i1" : kind, kind, address + kind, true);
        }
        file.relation("c1", "aFChunk", address + "chunk", true)
                .part("word/settings.xml", "<settings/>")
                .part("word/_rels/settings.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                        Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" \
                        Target="%st.dotm" TargetMode="External"/></Relationships>""".formatted(address));

        ImportedText text = file.read();

        assertThat(text.markdown()).isEqualTo("x");
        assertThat(text.pictures()).isEmpty();
        assertThat(text.warnings()).contains(ImportWarning.PICTURE_ELSEWHERE);
    }

    @Test
    void refusesMacros() throws IOException {
        unreadable(new WordFiles(WordFiles.MACROS, "", "<w:body>" + p("x") + "</w:body>").bytes());
        unreadable(new WordFiles(p("x")).part("word/vbaProject.bin", "x").bytes());
        unreadable(
                new WordFiles(p("x")).part("word/activeX/activeX1.xml", "<a/>").bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PK", "PK\3\4", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "%PDF-1.7", "{\\rtf1}"})
    void refusesOtherKinds(String content) {
        unreadable(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesBrokenOnes() throws IOException {
        unreadable(document("", "<w:p><w:r>"));
        unreadable(document("", "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)));
        unreadable(document("", "<w:tr/>"));
        unreadable(new WordFiles("")
                .part("word/_rels/document.xml.rels", "x")
                .part("_rels/.rels", "<a/>")
                .bytes());
        byte[] whole = new WordFiles(p("x")).bytes();
        unreadable(Arrays.copyOf(whole, whole.length - 30));
    }

    private static void tooLarge(byte[] file) {
        assertThatExceptionOfType(WordFileTooLarge.class).isThrownBy(() -> WordFiles.read(file));
    }

    private static void unreadable(byte[] file) {
        assertThatExceptionOfType(WordFileUnreadable.class).isThrownBy(() -> WordFiles.read(file));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'P';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
    }
}
