package vn.tiendo.prose.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Walks through the text of a file, element by element; what it does not know is passed through to what stands within. */
final class WordBody {

    /** Word puts the file's name or a guess of its own where its author says nothing. */
    private static final Pattern NOTHING_SAID =
            Pattern.compile("(?is).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)\\s*|.*automatically generated.*");

    private static final int MAX_TEXT = 500_000;

    private final WordXml xml;
    private final WordStyles styles;
    private final WordPictures pictures;
    private final Set<ImportWarning> warnings;
    private final WordOutput output;

    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final WordFields fields = new WordFields();
    private Dress dress = new Dress();
    private @Nullable String link;
    private String alt = "";
    private @Nullable WordParagraph unended;
    private int length;

    WordBody(WordXml xml, WordStyles styles, WordPictures pictures, Set<ImportWarning> warnings, WordOutput output) {
        this.xml = xml;
        this.styles = styles;
        this.pictures = pictures;
        this.warnings = warnings;
        this.output = output;
    }

    void read() throws XMLStreamException {
        xml.children(this::element);
        if (unended != null) {
            output.paragraph(unended);
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "r" -> run();
            case "tbl" -> table();
            case "tr" -> row();
            case "tc" -> cell();
            case "hyperlink" -> hyperlink();
            case "ins", "moveTo" -> {
                warnings.add(ImportWarning.TRACKED_CHANGES);
                xml.children(this::element);
            }
            case "del", "moveFrom" -> leave(ImportWarning.TRACKED_CHANGES);
            case "fldSimple" -> simpleField();
            case "altChunk", "~chart", "~relIds", "~OLEObject" -> leave(ImportWarning.OBJECT_LEFT_OUT);
            case "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "tblPrEx", "rt", "~Fallback" -> xml.skip();
            default -> inRun();
        }
    }

    private void inRun() throws XMLStreamException {
        switch (xml.name()) {
            case "t", "~t" -> text(xml.text());
            case "tab", "ptab" -> sign("\t");
            case "br" ->
                sign(xml.attribute("type") == null || "textWrapping".equals(xml.attribute("type")) ? "\n" : " ");
            case "cr" -> sign("\n");
            case "noBreakHyphen" -> sign("-");
            case "fldChar" -> {
                fields.mark(xml.attribute("fldCharType"));
                xml.skip();
            }
            case "instrText" -> fields.words(xml.text());
            case "footnoteReference", "endnoteReference" -> leave(ImportWarning.FOOTNOTES);
            case "commentReference" -> leave(ImportWarning.COMMENTS);
            case "delText", "delInstrText" -> leave(ImportWarning.TRACKED_CHANGES);
            case "~docPr" -> {
                alt = Optional.ofNullable(xml.attribute("descr"))
                        .or(() -> Optional.ofNullable(xml.attribute("title")))
                        .filter(said -> !NOTHING_SAID.matcher(said).matches())
                        .orElse("");
                xml.skip();
            }
            case "~blip" -> {
                String embedded = xml.attribute("embed");
                picture(embedded == null || embedded.isEmpty() ? xml.attribute("link") : embedded);
            }
            case "~imagedata" -> picture(xml.attribute("id"));
            default -> xml.children(this::element);
        }
    }

    private void leave(ImportWarning warning) throws XMLStreamException {
        warnings.add(warning);
        xml.skip();
    }

    /** A text box stands within a paragraph and holds others: they come before it. */
    private void paragraph() throws XMLStreamException {
        WordParagraph paragraph = new WordParagraph();
        paragraphs.push(paragraph);
        Dress outerDress = dress;
        String outerLink = link;
        link = null;
        dress = new Dress();
        xml.children(() -> {
            if (xml.name().equals("pPr")) {
                paragraph.properties(xml);
            } else {
                element();
            }
        });
        dress = outerDress;
        link = outerLink;
        paragraphs.pop();
        end(paragraph);
    }

    private void end(WordParagraph paragraph) {
        if (unended != null) {
            unended.goesOnIn(paragraph);
            unended = null;
        }
        if (!tables.isEmpty()) {
            tables.element().paragraph(paragraph.isBlank() ? List.of() : output.labelled(paragraph));
        } else if (paragraph.isEndDeleted()) {
            unended = paragraph;
        } else {
            output.paragraph(paragraph);
        }
    }

    private void run() throws XMLStreamException {
        Dress outer = dress;
        dress = styles.dressed(new Dress(), style());
        xml.children(() -> {
            if (xml.name().equals("rPr")) {
                dress = styles.dressed(Dress.read(xml), style());
            } else {
                element();
            }
        });
        dress = outer;
    }

    private @Nullable String style() {
        return paragraphs.isEmpty() ? null : paragraphs.element().style();
    }

    private void sign(String sign) throws XMLStreamException {
        xml.skip();
        text(sign);
    }

    private void text(String words) {
        if (fields.isOrder() || paragraphs.isEmpty()) {
            return;
        }
        if (dress.isHidden()) {
            warnings.add(ImportWarning.HIDDEN_TEXT);
            return;
        }
        if (dress.disguises(words)) {
            warnings.add(ImportWarning.OLD_FONT);
        }
        length += words.length();
        if (length > MAX_TEXT) {
            throw new WordFileTooLarge();
        }
        paragraphs.element().text(words, dress, link == null ? fields.link() : link);
    }

    private void hyperlink() throws XMLStreamException {
        String outer = link;
        String address = pictures.address(xml.attribute("id"));
        link = address == null ? outer : address;
        xml.children(this::element);
        link = outer;
    }

    private void simpleField() throws XMLStreamException {
        String outer = link;
        String order = xml.attribute("instr");
        String address = order == null ? null : WordFields.address(order);
        link = address == null ? outer : address;
        xml.children(this::element);
        link = outer;
    }

    private void picture(@Nullable String relation) throws XMLStreamException {
        xml.skip();
        Optional<UUID> picture = pictures.embedded(relation, alt);
        if (picture.isPresent() && !paragraphs.isEmpty()) {
            paragraphs.element().picture(picture.get(), alt);
        }
        alt = "";
    }

    private void table() throws XMLStreamException {
        WordTable table = new WordTable();
        tables.push(table);
        xml.children(this::element);
        tables.pop();
        if (!tables.isEmpty()) {
            table.moveInto(tables.element());
        } else {
            output.table(table);
        }
        if (table.isFlattened()) {
            warnings.add(ImportWarning.TABLE_FLATTENED);
        }
    }

    private void row() throws XMLStreamException {
        if (tables.isEmpty()) {
            throw new XMLStreamException("a row without a table");
        }
        WordTable table = tables.element();
        table.beginRow();
        xml.children(() -> {
            if (xml.name().equals("trPr")) {
                table.rowProperties(xml);
            } else {
                element();
            }
        });
        table.endRow();
    }

    private void cell() throws XMLStreamException {
        if (tables.isEmpty()) {
            throw new XMLStreamException("a cell without a table");
        }
        WordTable table = tables.element();
        table.beginCell();
        xml.children(() -> {
            if (xml.name().equals("tcPr")) {
                table.cellProperties(xml);
            } else {
                element();
            }
        });
        table.endCell();
    }
}
