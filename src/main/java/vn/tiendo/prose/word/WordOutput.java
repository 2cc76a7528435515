package vn.tiendo.prose.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.prose.MarkdownWriter;
import vn.tiendo.prose.Phrase;

/** Tells what a paragraph is - heading, item, text - and writes it. */
final class WordOutput {

    private static final int MADE_BY_HAND = 2;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final MarkdownWriter writer = new MarkdownWriter();

    WordOutput(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    String markdown() {
        return writer.text();
    }

    void table(WordTable table) {
        table.write(writer);
    }

    void paragraph(WordParagraph paragraph) {
        if (paragraph.isBlank() || styles.isContents(paragraph.style())) {
            return;
        }
        int heading = paragraph.heading(styles);
        if (heading > 0) {
            writer.heading(heading, labelled(paragraph));
            return;
        }
        Optional<WordNumbering.Label> label = label(paragraph);
        if (label.isEmpty()) {
            unnumbered(paragraph);
        } else if (label.get().text() == null) {
            writer.item(level(paragraph), label.get().number(), paragraph.phrases());
        } else {
            writer.paragraph(with(label.get().text(), paragraph.phrases()));
        }
    }

    private void unnumbered(WordParagraph paragraph) {
        if (paragraph.looksLikeHeading()) {
            writer.heading(MADE_BY_HAND, paragraph.phrases());
            return;
        }
        writer.paragraphOrItem(paragraph.phrases());
    }

    /** With the number that Word prints before it. */
    List<Phrase> labelled(WordParagraph paragraph) {
        return label(paragraph)
                .map(label -> {
                    String text = label.text() == null ? label.number() + "." : label.text();
                    return label.number() == 0 ? paragraph.phrases() : with(text, paragraph.phrases());
                })
                .orElse(paragraph.phrases());
    }

    private static List<Phrase> with(String label, List<Phrase> phrases) {
        List<Phrase> labelled = new ArrayList<>();
        Phrase first = phrases.getFirst();
        labelled.add(new Phrase(label + " ", first.bold(), first.italic(), null, null));
        labelled.addAll(phrases);
        return labelled;
    }

    private Optional<WordNumbering.Label> label(WordParagraph paragraph) {
        int list = paragraph.list() == null ? styles.list(paragraph.style()).orElse(0) : paragraph.list();
        return list == 0 ? Optional.empty() : numbering.next(list, level(paragraph));
    }

    private int level(WordParagraph paragraph) {
        return paragraph.level() == null ? styles.listLevel(paragraph.style()).orElse(0) : paragraph.level();
    }
}
