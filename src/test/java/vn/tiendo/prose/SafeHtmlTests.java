package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown does nothing and fetches nothing (QUALITY S5), judged by a parser of another make. */
class SafeHtmlTests {

    private static final String ORIGIN = "/hinh/";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")),
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("img", Set.of("src", "alt")));

    record Attack(String kind, String text) {}

    static Stream<Attack> attacks() {
        try (var in = SafeHtmlTests.class.getResourceAsStream("/prose/attacks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("\t"))
                            .map(line -> line.split("\t", 2))
                            .map(parts -> new Attack(parts[0], spelledOut(parts[1])))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spelledOut(String text) {
        String spelled = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(spelled)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    @Test
    void knowsAttacksOfEveryClass() {
        assertThat(attacks()).hasSizeGreaterThan(120);
        assertThat(attacks().map(Attack::kind).distinct())
                .contains("script", "handler", "link", "svg", "mathml", "style", "mutation", "clobber", "markdown");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void showsAnAttackAsTheTextThatItIs(Attack attack) {
        String html = Markdown.toHtml(attack.text(), picture -> Optional.of(MarkdownPicture.at(ORIGIN + picture)));

        assertHarmless(html);
        assertThat(SafeHtml.of(html)).isEqualTo(html);
    }

    /** The second wall, should the first one have a hole: HTML as it is. */
    @ParameterizedTest
    @MethodSource("attacks")
    void takesTheActOutOfHtml(Attack attack) {
        String html = SafeHtml.of(attack.text());

        assertHarmless(html);
        assertThat(SafeHtml.of(html)).isEqualTo(html);
        String again = Jsoup.parseBodyFragment(html).body().html();
        assertHarmless(SafeHtml.of(again));
        assertHarmless(again);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void takesTheActOutOfWhatIsPasted(Attack attack) {
        assertHarmless(Markdown.toHtml(PastedText.fromHtml(attack.text())));
    }

    @Test
    void lettersWrittenAsNumbersAreSeenOrGone() {
        assertThat(Markdown.toHtml("a&#x202e;b&#8203;c")).isEqualTo("<p>abc</p>\n");
        assertThat(Markdown.plainText("a&#x202e;b\u200bc")).isEqualTo("abc");
    }

    private static void assertHarmless(String html) {
        List<Element> elements = Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .skip(1)
                .toList();
        assertThat(elements).allSatisfy(element -> {
            assertThat(ALLOWED).containsKey(element.normalName());
            assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                    .isSubsetOf(ALLOWED.get(element.normalName()));
        });
        assertThat(Jsoup.parseBodyFragment(html).body().select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).matches("(?i)(https?://[^@/\\\\]+([/?#].*)?|mailto:[^?]*)");
            assertThat(link.attr("rel").split(" ")).contains("noopener", "noreferrer", "nofollow");
        });
        assertThat(Jsoup.parseBodyFragment(html).body().select("img"))
                .allSatisfy(img ->
                        assertThat(img.attr("src")).matches("/?[\\w-][^:\\\\]*").doesNotContain("//"));
        assertThat(Jsoup.parse(html).body().select("[style],[class],[id],[name]"))
                .isEmpty();
        assertThat(Jsoup.parse(html).head().children()).isEmpty();
        // The sanitiser's own empty comment keeps two braces apart, so that no template language sees them.
        Jsoup.parse(html).traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                assertThat(comment.getData()).isBlank();
            }
        });
    }
}
