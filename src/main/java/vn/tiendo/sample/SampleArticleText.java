package vn.tiendo.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.article.ArticleDraft;

/**
 * A text of the sample's articles.
 *
 * @param known what stands above it, by name
 */
record SampleArticleText(String name, Map<String, String> known, String body) {

    private static final String BEGIN = "(?m)^== ";

    /** All of them, by name. */
    static Map<String, SampleArticleText> all() {
        try {
            String[] parts = new ClassPathResource("sample/articles-2022.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split(BEGIN);
            return Arrays.stream(parts)
                    .skip(1) // remarks
                    .map(SampleArticleText::of)
                    .collect(Collectors.toMap(SampleArticleText::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleArticleText of(String part) {
        String[] halves = part.split("\n\n", 2);
        List<String> head = halves[0].lines().toList();
        return new SampleArticleText(
                head.getFirst().strip(),
                head.stream()
                        .skip(1)
                        .map(line -> line.split(":", 2))
                        .collect(Collectors.toMap(words -> words[0].strip(), words -> words[1].strip())),
                halves[1].strip());
    }

    /** As its author writes it over what was read before. */
    ArticleDraft draft(int version, UUID portal) {
        return new ArticleDraft(
                version,
                portal,
                ArticleDraft.Genre.valueOf(word("genre")),
                word("title"),
                word("lead"),
                body,
                word("section"),
                "",
                "",
                false,
                day("event"),
                day("until"),
                word("keywords"),
                known.containsKey("urgent"),
                word("urgent"),
                List.of());
    }

    private String word(String what) {
        return known.getOrDefault(what, "");
    }

    private @Nullable LocalDate day(String what) {
        return known.containsKey(what) ? LocalDate.parse(word(what)) : null;
    }
}
