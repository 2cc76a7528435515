package vn.tiendo.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the types that we take, and of some that attack. */
final class TestFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private TestFiles() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    static byte[] docx() {
        return zip(wordParts(WORD));
    }

    /** A Word file that declares more types of parts. */
    static byte[] docxOfTypes(String more) {
        Map<String, byte[]> parts = wordParts(WORD);
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put("[Content_Types].xml", text(types.replace("</Types>", more + "</Types>")));
        return zip(parts);
    }

    static byte[] docm() {
        return zip(wordParts("application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    static byte[] xlsx() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/xl/workbook.xml", EXCEL));
        parts.put("xl/workbook.xml", text("<workbook/>"));
        return zip(parts);
    }

    static byte[] xlsxWith(String part, byte[] content) {
        return zip(Map.of(
                "[Content_Types].xml",
                types("/xl/workbook.xml", EXCEL),
                "xl/workbook.xml",
                text("<workbook/>"),
                part,
                content));
    }

    /** A Word file with one more part. */
    static byte[] docxWith(String part, byte[] content) {
        Map<String, byte[]> parts = wordParts(WORD);
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] docxOfManyEntries(int count) {
        Map<String, byte[]> parts = wordParts(WORD);
        for (int i = 0; i < count; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** As many zeros after a PDF's signature as one likes, without holding them. */
    static InputStream endless(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int n = (int) Math.min(length, left);
                left -= n;
                return n > 0 ? n : -1;
            }
        };
    }

    private static Map<String, byte[]> wordParts(String mainType) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/document.xml", mainType));
        parts.put("word/document.xml", text("<w:document/>"));
        return parts;
    }

    private static byte[] types(String part, String type) {
        return text("<?xml version=\"1.0\"?><Types><Override PartName=\"%s\" ContentType=\"%s\"/></Types>"
                .formatted(part, type));
    }
}
