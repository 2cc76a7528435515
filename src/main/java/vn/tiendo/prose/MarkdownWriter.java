package vn.tiendo.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what was read elsewhere as the Markdown of articles: signs of the text itself stay what they were. */
public final class MarkdownWriter {

    private static final Pattern TYPED_ITEM = Pattern.compile("^\\s*([-\u2013\u2022\u25cf\u25aa+])[\\s\u00a0]+(?=\\S)");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * A list that is open.
     *
     * @param depth as the other program counts
     * @param indent of what stands in its items
     * @param point whether the number is followed by a point
     */
    private record Level(int depth, int indent, int number, boolean point) {

        boolean goesOnWith(int next) {
            return number == 0 ? next == 0 : next == number + 1;
        }
    }

    /** @param level 1 for the highest within an article */
    public void heading(int level, List<Phrase> phrases) {
        String line = inline(phrases.stream()
                .map(phrase -> phrase.with(oneLine(phrase.text())).undressed())
                .toList());
        if (!line.isEmpty()) {
            block("#".repeat(Math.clamp(level + 1, 2, 4)) + " " + line);
        }
    }

    public void paragraph(List<Phrase> phrases) {
        List<String> lines = lines(phrases);
        if (!lines.isEmpty()) {
            block(String.join("\n", lines));
        }
    }

    /** Lists are often typed: a dash makes an item, a plus what stands under it. */
    public void paragraphOrItem(List<Phrase> phrases) {
        List<Phrase> typed = new ArrayList<>(phrases);
        typed.removeIf(phrase -> phrase.picture() == null && phrase.text().isEmpty());
        Matcher sign = TYPED_ITEM.matcher(
                typed.isEmpty() || typed.getFirst().picture() != null
                        ? ""
                        : typed.getFirst().text());
        if (sign.find()) {
            typed.set(0, typed.getFirst().with(typed.getFirst().text().substring(sign.end())));
            item(sign.group(1).equals("+") && !levels.isEmpty() ? 1 : 0, 0, typed);
        } else {
            paragraph(phrases);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 0 for the outermost list
     * @param number of the item; 0 in a list with bullets
     */
    public void item(int depth, int number, List<Phrase> phrases) {
        List<String> lines = lines(phrases);
        if (lines.isEmpty()) {
            return;
        }
        while (!levels.isEmpty() && levels.peek().depth() > depth) {
            levels.pop();
        }
        Level before = levels.isEmpty() || levels.peek().depth() < depth ? null : levels.pop();
        boolean goesOn = before != null && before.goesOnWith(number);
        // Where the count jumps, another sign begins another list.
        boolean point = before == null || before.number() == 0 || (goesOn ? before.point() : !before.point());
        String sign = number == 0 ? "- " : number + (point ? ". " : ") ");
        int outer = levels.isEmpty() ? 0 : levels.peek().indent();
        // Only a list from 1 on begins right below a line of text.
        boolean set = goesOn || number <= 1 && !levels.isEmpty();
        text.append(text.isEmpty() ? "" : set ? "\n" : "\n\n");
        int indent = outer + sign.length();
        text.append(" ".repeat(outer)).append(sign).append(String.join("\n" + " ".repeat(indent), lines));
        levels.push(new Level(depth, indent, number, point));
    }

    /** @param rows the first one names the columns; each cell as {@link #cell} wrote it */
    public void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row(row, columns)));
        lines.add(1, row(Collections.nCopies(columns, "---"), columns));
        block(String.join("\n", lines));
    }

    private static String row(List<String> cells, int columns) {
        List<String> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(columns - cells.size(), ""));
        return filled.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What stands in one cell of a table. */
    public static String cell(List<Phrase> phrases) {
        return inline(phrases.stream()
                        .map(phrase -> phrase.with(oneLine(phrase.text())))
                        .toList())
                .replace("|", "\\|");
    }

    public String text() {
        return text.toString();
    }

    /** Letters that would mean something are told to mean nothing. */
    static String escape(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1").replaceAll("&(?=#?\\w+;)", "\\\\&");
    }

    private void block(String block) {
        levels.clear();
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }

    private static List<String> lines(List<Phrase> phrases) {
        List<List<Phrase>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Phrase phrase : phrases) {
            String[] pieces =
                    phrase.picture() == null ? phrase.text().split("\n", -1) : new String[] {oneLine(phrase.text())};
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(phrase.with(pieces[i]));
            }
        }
        return lines.stream()
                .map(MarkdownWriter::inline)
                .filter(line -> !line.isEmpty())
                .map(MarkdownWriter::harmlessAtStart)
                .toList();
    }

    /** A number, a dash or a hash that a paragraph begins with begins no list and no heading. */
    private static String harmlessAtStart(String line) {
        return line.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2")
                .replaceFirst("^([-+](?=[-\\s]|$)|#(?=#{0,5}(\\s|$))|[>=:|])", "\\\\$1");
    }

    private static String inline(List<Phrase> phrases) {
        List<Phrase> merged = PhraseEdges.tidy(phrases);
        String dressed = joined(merged);
        String plain = joined(merged.stream().map(Phrase::undressed).toList());
        // Where marks and letters meet so that a mark would be read as a sign, the words win.
        return readsLike(dressed, plain) ? dressed : plain;
    }

    /** A cry before a link would make it a picture. */
    private static String joined(List<Phrase> phrases) {
        StringBuilder line = new StringBuilder();
        for (Phrase phrase : phrases) {
            boolean bracket = phrase.link() != null || phrase.picture() != null;
            if (bracket && !line.isEmpty() && line.charAt(line.length() - 1) == '!') {
                line.insert(line.length() - 1, '\\');
            }
            line.append(written(phrase));
        }
        return line.toString();
    }

    private static boolean readsLike(String dressed, String plain) {
        return dressed.equals(plain) || Markdown.plainText("x " + dressed).equals(Markdown.plainText("x " + plain));
    }

    private static String written(Phrase phrase) {
        if (phrase.picture() != null) {
            return Markdown.picture(phrase.picture(), phrase.text());
        }
        if (phrase.text().isBlank()) {
            return phrase.text();
        }
        String words = escape(phrase.text());
        String marks = (phrase.bold() ? "**" : "") + (phrase.italic() ? "*" : "");
        String dressed = marks + words + marks;
        return phrase.link() == null ? dressed : "[" + dressed + "](" + address(phrase.link()) + ")";
    }

    private static String address(String link) {
        return link.replace("\\", "%5C")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
