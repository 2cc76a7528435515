package vn.tiendo.prose.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files part by part, so that a test can put in what Word never would. */
final class WordFiles {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:v="urn:schemas-microsoft-com:vml\"""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    WordFiles(String body) {
        this(MAIN, "", "<w:body>" + body + "</w:body>");
    }

    /** @param prologue stands before the root of the text */
    WordFiles(String type, String prologue, String document) {
        part("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="%s"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
                <Default Extension="docx" ContentType="application/octet-stream"/>\
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(
                        PACKAGE, "application/vnd.openxmlformats-package.relationships+xml", type));
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation("rId1", "officeDocument", "word/document.xml", "Internal") + "</Relationships>");
        part("word/document.xml", prologue + "<w:document " + NAMESPACES + ">" + document + "</w:document>");
    }

    WordFiles part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WordFiles part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFiles styles(String styles) {
        return related("styles", "styles.xml", "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    }

    WordFiles numbering(String numbering) {
        return related("numbering", "numbering.xml", "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    WordFiles related(String kind, String name, String text) {
        part("word/" + name, text.replace("<w:hdr>", "<w:hdr " + NAMESPACES + ">"));
        return relation(kind + "Id", kind, name, false);
    }

    WordFiles relation(String id, String kind, String target, boolean external) {
        relations.append(relation(id, kind, target, external ? "External" : "Internal"));
        return this;
    }

    private static String relation(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(id, OFFICE, kind, target, mode);
    }

    byte[] bytes() throws IOException {
        part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    ImportedText read() throws IOException {
        return read(bytes());
    }

    static ImportedText read(byte[] file) throws IOException {
        return WordFile.read(new ByteArrayInputStream(file));
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
