package vn.tiendo.prose.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** Reads an article that was written in Word: its words, headings, lists, tables, links and pictures. */
public final class WordFile {

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern MAIN = Pattern.compile(".*/officeDocument/?(2006/)?(relationships)?/officeDocument");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private WordFile() {}

    /** @see #read(Path) */
    public static ImportedText read(InputStream in) throws IOException {
        Path file = Files.createTempFile("word", ".part");
        try {
            Files.write(file, in.readNBytes(WordPackage.MAX_BYTES + 1));
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    /**
     * What an article keeps of a .docx, in Markdown.
     *
     * @throws WordFileTooLarge beyond 20 MB, 100 MB or the hundredfold unpacked, 2,000 parts, 50 pictures, 500,000 letters
     * @throws WordFileUnreadable if it is of another kind, has macros, or is broken
     */
    public static ImportedText read(Path file) throws IOException {
        WordPackage.check(file);
        OPCPackage pack = open(file);
        try {
            return text(main(pack));
        } catch (XMLStreamException | OpenXML4JException | OpenXML4JRuntimeException broken) {
            throw new WordFileUnreadable(broken);
        } finally {
            pack.revert();
        }
    }

    private static OPCPackage open(Path file) {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalStateException broken) {
            throw new WordFileUnreadable(broken);
        }
    }

    /** Its type tells a file with macros, whatever its name says. */
    private static PackagePart main(OPCPackage pack) throws OpenXML4JException {
        for (PackageRelationship relation : pack.getRelationships()) {
            if (MAIN.matcher(relation.getRelationshipType()).matches()
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = pack.getPart(relation);
                if (part != null && part.getContentType().equals(TEXT)) {
                    return part;
                }
            }
        }
        throw new WordFileUnreadable();
    }

    private static ImportedText text(PackagePart main) throws IOException, XMLStreamException, OpenXML4JException {
        Set<ImportWarning> warnings = EnumSet.noneOf(ImportWarning.class);
        WordStyles styles = new WordStyles();
        WordNumbering numbering = new WordNumbering();
        PackagePart part = related(main, "styles");
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                styles = new WordStyles(new WordXml(in));
            }
        }
        part = related(main, "numbering");
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                numbering = new WordNumbering(new WordXml(in));
            }
        }
        warnOfEdges(main, warnings);
        WordPictures pictures = new WordPictures(main, warnings);
        WordOutput output = new WordOutput(styles, numbering);
        try (InputStream in = main.getInputStream()) {
            new WordBody(new WordXml(in), styles, pictures, warnings, output).read();
        }
        return new ImportedText(output.markdown(), pictures.list(), List.copyOf(warnings));
    }

    private static @Nullable PackagePart related(PackagePart main, String kind) throws OpenXML4JException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                return main.getRelatedPart(relation);
            }
        }
        return null;
    }

    /** A page's number alone is not worth a word. */
    private static void warnOfEdges(PackagePart main, Set<ImportWarning> warnings)
            throws IOException, XMLStreamException, OpenXML4JException {
        for (PackageRelationship relation : main.getRelationships()) {
            String type = relation.getRelationshipType();
            boolean edge = type.endsWith("/header") || type.endsWith("/footer");
            PackagePart part =
                    edge && relation.getTargetMode() == TargetMode.INTERNAL ? main.getRelatedPart(relation) : null;
            if (part == null) {
                continue;
            }
            try (InputStream in = part.getInputStream()) {
                StringBuilder words = new StringBuilder();
                collect(new WordXml(in), words);
                if (LETTER.matcher(words).find()) {
                    warnings.add(ImportWarning.HEADERS_AND_FOOTERS);
                }
            }
        }
    }

    private static void collect(WordXml xml, StringBuilder words) throws XMLStreamException {
        xml.children(() -> {
            if (xml.name().equals("t")) {
                words.append(xml.text());
            } else {
                collect(xml, words);
            }
        });
    }
}
