package vn.tiendo.prose.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Unpacks a file once, counting, before anything is made of it: by the same directory that the reader goes by. */
final class WordPackage {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final long MAX_XML = 40L * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final long SMALL = 1024L * 1024;
    private static final Pattern MACROS = Pattern.compile("vbaproject|vbadata|activex|macrosheet");

    static {
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
    }

    private final long limit;
    private long unpacked;
    private long xml;

    private WordPackage(long limit) {
        this.limit = limit;
    }

    static void check(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new WordFileTooLarge();
        }
        WordPackage checked = new WordPackage(Math.min(MAX_UNPACKED, Math.max(SMALL, size * MAX_RATIO)));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            checked.look(zip);
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw new WordFileUnreadable(broken);
        } catch (IOException broken) {
            throw new WordFileUnreadable(broken);
        }
    }

    private void look(ZipFile zip) throws IOException, XMLStreamException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_ENTRIES) {
            throw new WordFileTooLarge();
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (!seen.add(name) || MACROS.matcher(name).find()) {
                throw new WordFileUnreadable();
            }
            boolean text = name.endsWith(".xml") || name.endsWith(".rels");
            try (InputStream packed = zip.getInputStream(entry)) {
                InputStream in = new Counted(packed, text);
                if (text) {
                    new WordXml(in).toTheEnd();
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (!seen.contains("[content_types].xml")) {
            throw new WordFileUnreadable();
        }
    }

    /** What an entry really holds: sizes in the file may lie. */
    private final class Counted extends FilterInputStream {

        private final boolean text;

        Counted(InputStream in, boolean text) {
            super(in);
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        /** A reader of XML closes what it has read to the end; what comes after it counts too. */
        @Override
        public void close() {}

        private void count(int read) {
            unpacked += read;
            xml += text ? read : 0;
            if (unpacked > limit || xml > MAX_XML) {
                throw new WordFileTooLarge();
            }
        }
    }
}
