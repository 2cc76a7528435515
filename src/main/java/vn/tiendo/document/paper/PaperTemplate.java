package vn.tiendo.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.document.paper.OfficialDocument.Block;

/**
 * A document's standing text, kept as data: each line begins with the part that it is, e.g. {@code article}, and names facts in
 * braces; {@code text?ended} is left out where the fact "ended" is empty.
 */
public final class PaperTemplate {

    private static final Pattern LINE = Pattern.compile("([a-z]+)(?:\\?([a-zA-Z]+))?(?: (.*))?");
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");

    private record Line(String part, @Nullable String condition, String text) {}

    private final String name;
    private final List<Line> lines;

    /** @param name file name below {@code documents/templates/}, without its ending */
    public PaperTemplate(String name) {
        this.name = name;
        try {
            lines = new ClassPathResource("documents/templates/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(this::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (!line.matches()) {
            throw new IllegalArgumentException("Not a line of a template in " + name + ": " + text);
        }
        return new Line(line.group(1), line.group(2), line.group(3) == null ? "" : line.group(3));
    }

    /**
     * The document with its facts.
     *
     * @param grids tables by the names that the template uses
     * @throws IllegalArgumentException if the template names a fact or table that is not given
     */
    public OfficialDocument fill(
            OfficialDocument.Head head,
            OfficialDocument.Signature signature,
            String link,
            Map<String, String> facts,
            Map<String, Block.Grid> grids) {
        Filling filling = new Filling();
        for (Line line : lines) {
            if (line.condition() == null || !fact(facts, line.condition()).isBlank()) {
                filling.add(line.part(), filled(line.text(), facts), grids);
            }
        }
        return new OfficialDocument(
                head,
                filling.title,
                filling.subject,
                filling.to,
                filling.enactor,
                filling.bases,
                filling.body,
                signature,
                filling.copies,
                filling.annexes,
                link);
    }

    private String filled(String text, Map<String, String> facts) {
        return FACT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(fact(facts, found.group(1))));
    }

    private String fact(Map<String, String> facts, String key) {
        String fact = facts.get(key);
        if (fact == null) {
            throw new IllegalArgumentException("Template " + name + " needs the fact " + key);
        }
        return fact;
    }

    /** The parts as they come together. */
    private final class Filling {

        private String title = "";
        private String subject = "";
        private String enactor = "";
        private final List<String> to = new ArrayList<>();
        private final List<String> bases = new ArrayList<>();
        private final List<String> copies = new ArrayList<>();
        private final List<OfficialDocument.Annex> annexes = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private List<Block> text = body;
        private int articles;

        void add(String part, String words, Map<String, Block.Grid> grids) {
            switch (part) {
                case "title" -> title = words;
                case "subject" -> subject = words;
                case "enactor" -> enactor = words;
                case "to" -> words.lines().forEach(to::add);
                case "basis" -> words.lines().forEach(bases::add);
                case "copy" -> words.lines().forEach(copies::add);
                case "text" -> text.add(new Block.Text(words));
                case "heading" -> text.add(new Block.Heading(words));
                case "centred" -> text.add(new Block.Centred(words));
                case "article" -> text.add(new Block.Article(++articles, words));
                case "grid" -> text.add(grid(words, grids));
                case "annex" -> {
                    text = new ArrayList<>();
                    articles = 0;
                    annexes.add(new OfficialDocument.Annex(words, text));
                }
                default -> throw new IllegalArgumentException("Template " + name + " has an unknown part " + part);
            }
        }

        private Block.Grid grid(String key, Map<String, Block.Grid> grids) {
            Block.Grid grid = grids.get(key);
            if (grid == null) {
                throw new IllegalArgumentException("Template " + name + " needs the table " + key);
            }
            return grid;
        }
    }
}
