package vn.tiendo.prose.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.tiendo.prose.MarkdownWriter;
import vn.tiendo.prose.Phrase;

/** A table while it is read: joined cells become single ones, the first row names the columns. */
final class WordTable {

    private static final int MAX_COLUMNS = 63; // as in Word

    private final List<List<List<Phrase>>> rows = new ArrayList<>();
    private boolean rowDeleted;
    private boolean flattened;
    private int span;

    void beginRow() {
        rows.add(new ArrayList<>());
        rowDeleted = false;
    }

    void rowProperties(WordXml xml) throws XMLStreamException {
        xml.children(() -> {
            rowDeleted |= xml.name().equals("del");
            if (xml.name().equals("gridBefore")) {
                rows.getLast().addAll(empty(xml.number("val", 0)));
            }
            xml.skip();
        });
    }

    void endRow() {
        List<List<Phrase>> row = rows.getLast();
        boolean blank = row.stream().allMatch(WordTable::isBlank);
        if (rowDeleted || blank) {
            rows.removeLast();
        }
    }

    void beginCell() {
        row().add(new ArrayList<>());
        span = 1;
    }

    void cellProperties(WordXml xml) throws XMLStreamException {
        xml.children(() -> {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val", 1);
                case "vMerge" -> flattened |= !xml.value().equals("restart");
                default -> {}
            }
            xml.skip();
        });
    }

    void endCell() {
        flattened |= span > 1;
        row().addAll(empty(span - 1));
    }

    /** A paragraph of the present cell. */
    void paragraph(List<Phrase> phrases) {
        List<Phrase> cell = row().isEmpty() ? new ArrayList<>() : row().getLast();
        if (!cell.isEmpty() && !phrases.isEmpty()) {
            cell.add(Phrase.plain("\n"));
        }
        cell.addAll(phrases);
    }

    /** What stood in a table within a cell becomes words of that cell. */
    void moveInto(WordTable outer) {
        outer.flattened = true;
        rows.forEach(row -> row.forEach(outer::paragraph));
    }

    boolean isFlattened() {
        return flattened;
    }

    /** A frame around text is no table. */
    void write(MarkdownWriter writer) {
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            writer.paragraph(rows.getFirst().getFirst());
        } else if (!rows.isEmpty()) {
            writer.table(rows.stream()
                    .map(row -> row.stream().map(MarkdownWriter::cell).toList())
                    .toList());
        }
    }

    private List<List<Phrase>> row() {
        if (rows.isEmpty()) {
            beginRow();
        }
        return rows.getLast();
    }

    private List<List<Phrase>> empty(int cells) {
        int room = MAX_COLUMNS - row().size();
        return Collections.nCopies(Math.clamp(cells, 0, Math.max(0, room)), List.of());
    }

    private static boolean isBlank(List<Phrase> cell) {
        return cell.stream()
                .allMatch(phrase -> phrase.picture() == null && phrase.text().isBlank());
    }
}
