package vn.tiendo.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What was copied in Word or on a page and pasted, as the Markdown of articles. */
public final class PastedText {

    /** Never shown as text. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "meta",
            "link",
            "title",
            "xml",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas",
            "del",
            "img",
            "hr");

    private static final Set<String> FORMATTED_BY_WORD = Set.of("v", "w", "m", "st1");
    private static final int MAX_DEPTH = 100;

    private final MarkdownWriter writer = new MarkdownWriter();
    private PastedLine line = new PastedLine();
    /** Within an item or a cell, where a new paragraph is only a new line. */
    private boolean within;

    private PastedText() {}

    public static String fromHtml(String html) {
        Document page = Jsoup.parse(html);
        PastedText text = new PastedText();
        text.children(page.body(), PastedDress.PLAIN, 0);
        text.flush();
        return text.writer.text();
    }

    private void children(Element parent, PastedDress dress, int depth) {
        if (depth > MAX_DEPTH) {
            line.add(dress.phrase(parent.text()));
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                line.add(dress.phrase(words.getWholeText().replaceAll("[\\s\\u00a0]+", " ")));
            } else if (node instanceof Element element) {
                element(element, dress, depth + 1);
            }
        }
    }

    private void element(Element element, PastedDress outer, int depth) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        if (DROPPED.contains(name)
                || colon > 0 && FORMATTED_BY_WORD.contains(name.substring(0, colon))
                || PastedDress.isHidden(element)) {
            return;
        }
        PastedDress dress = outer.in(element);
        switch (name) {
            case "br" -> line.add(Phrase.plain("\n"));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', depth);
            case "ul", "ol" -> list(element, dress, depth, 0);
            case "table" -> table(element, depth);
            default -> {
                if (element.isBlock()) {
                    block(element, dress, depth);
                } else {
                    children(element, dress, depth);
                }
            }
        }
    }

    private void block(Element element, PastedDress dress, int depth) {
        flush();
        if (MsoList.isItem(element) && !within) {
            MsoList item = MsoList.of(element);
            PastedLine words = collected(element, dress, depth);
            if (item.label().isEmpty()) {
                writer.item(item.level(), item.number(), words.phrases());
            } else {
                words.phrases().addFirst(Phrase.plain(item.label() + " "));
                writer.paragraph(words.phrases());
            }
        } else if (element.className().toLowerCase(Locale.ROOT).contains("msotitle")) {
            heading(element, 1, depth);
        } else {
            children(element, dress, depth);
            flush();
        }
    }

    private void heading(Element element, int level, int depth) {
        flush();
        PastedLine words = collected(element, PastedDress.PLAIN, depth);
        if (within) {
            words.phrases().forEach(line::add);
        } else {
            writer.heading(level, words.phrases());
        }
    }

    private void list(Element list, PastedDress dress, int depth, int level) {
        flush();
        boolean numbered = list.normalName().equals("ol");
        int number = numbered ? Math.clamp(first(list), 1, 1_000_000) : 0;
        for (Element child : list.children()) {
            if (isList(child)) {
                list(child, dress, depth + 1, level + 1);
                continue;
            }
            if (depth > MAX_DEPTH || within) {
                children(child, dress, depth + 1);
                flush();
                continue;
            }
            List<Element> inner =
                    child.children().stream().filter(PastedText::isList).toList();
            inner.forEach(Element::remove);
            writer.item(level, number, collected(child, dress, depth + 1).phrases());
            inner.forEach(each -> list(each, dress, depth + 1, level + 1));
            number += numbered ? 1 : 0;
        }
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private void table(Element table, int depth) {
        flush();
        if (within) {
            children(table, PastedDress.PLAIN, depth);
            flush();
            return;
        }
        List<List<PastedLine>> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream()
                        .filter(cell -> cell.normalName().equals("td")
                                || cell.normalName().equals("th"))
                        .map(cell -> collected(cell, PastedDress.PLAIN, depth + 1))
                        .toList())
                .filter(row -> !row.stream().allMatch(PastedLine::isBlank))
                .toList();
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            writer.paragraph(rows.getFirst().getFirst().phrases());
        } else if (!rows.isEmpty()) {
            writer.table(rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> MarkdownWriter.cell(cell.phrases()))
                            .toList())
                    .toList());
        }
    }

    /** All words of an element as one line, or lines where it has paragraphs. */
    private PastedLine collected(Element element, PastedDress dress, int depth) {
        PastedLine outerLine = line;
        boolean outerWithin = within;
        line = new PastedLine();
        within = true;
        children(element, dress, depth + 1);
        PastedLine words = line;
        line = outerLine;
        within = outerWithin;
        return words;
    }

    private void flush() {
        if (within) {
            line.end();
        } else {
            writer.paragraphOrItem(line.phrases());
            line = new PastedLine();
        }
    }
}
