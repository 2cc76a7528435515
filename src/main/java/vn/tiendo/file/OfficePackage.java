package vn.tiendo.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Looks into an Office Open XML file without trusting it (QUALITY S2–S4).
 *
 * <p>What is written in an unusual way is refused, and so is what would fetch or run something when it is opened.
 */
class OfficePackage {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int MAX_TYPES = 1024 * 1024;
    private static final int MAX_RELATIONS = 8 * 1024 * 1024;
    private static final int HEAD = 8;

    private static final String TYPES = "[content_types].xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final Pattern MACROS =
            Pattern.compile("macroenabled|vbaproject|activex|macrosheet|webextension|&#|<!", Pattern.CASE_INSENSITIVE);

    /** The workbook behind a chart lies here; it is looked into like the file itself. */
    private static final Pattern EMBEDDED = Pattern.compile(".*/embeddings/.*");

    private static final Pattern MEDIA = Pattern.compile(".*/media/.*");
    private static final Pattern PICTURE =
            Pattern.compile(".*\\.(png|jpe?g|jpe|jfif|gif|bmp|dib|tiff?|emf|wmf|svg|wdp|webp|ico)");

    /** Programs of Windows and Linux, scripts, OLE documents, packages inside the package. */
    private static final List<String> ACTIVE = List.of("4d5a", "7f454c46", "2321", "d0cf11e0a1b11ae1", "504b0304");

    private final Path content;
    private final FileName name;
    private final boolean embedded;
    private final long limit;
    private long unpacked;

    OfficePackage(Path content, FileName name) throws IOException {
        this(content, name, false, Math.min(MAX_UNPACKED, Files.size(content) * MAX_RATIO));
    }

    private OfficePackage(Path content, FileName name, boolean embedded, long limit) {
        this.content = content;
        this.name = name;
        this.embedded = embedded;
        this.limit = limit;
    }

    /** Empty if it is a zip of another sort. */
    Optional<FileKind> kind() throws IOException {
        ZipDirectory directory = ZipDirectory.of(content).orElseThrow(this::refusal);
        if (directory.entries() > MAX_ENTRIES || directory.size() > MAX_TYPES) {
            throw new FileTooLarge(name.text());
        }
        try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8)) {
            return look(zip);
        } catch (ZipException | IllegalArgumentException | XMLStreamException broken) {
            throw refusal();
        }
    }

    private Optional<FileKind> look(ZipFile zip) throws IOException, XMLStreamException {
        Set<String> seen = new HashSet<>();
        String types = "";
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String part = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            // Of two entries with one name a program may take the other one.
            refuseIf(!seen.add(part) || MACROS.matcher(part).find());
            try (InputStream packed = zip.getInputStream(entry)) {
                InputStream in = new Unpacked(packed);
                if (part.equals(TYPES)) {
                    types = text(in, MAX_TYPES);
                } else {
                    look(part, in);
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        refuseIf(MACROS.matcher(types).find());
        if (types.contains(MAIN + "wordprocessingml.document.main+xml") && holds(seen, "word/")) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains(MAIN + "spreadsheetml.sheet.main+xml") && holds(seen, "xl/")) {
            return Optional.of(FileKind.XLSX);
        }
        return Optional.empty();
    }

    private void look(String part, InputStream in) throws IOException, XMLStreamException {
        if (part.endsWith(".rels")) {
            var relationships = new Relationships(text(in, MAX_RELATIONS));
            boolean clickable = !part.endsWith("/settings.xml.rels");
            refuseIf(relationships.areUnusual() || relationships.fetchFromElsewhere(clickable));
        } else if (EMBEDDED.matcher(part).matches() && !part.endsWith("/")) {
            refuseIf(embedded || !part.endsWith(".xlsx"));
            lookInside(in);
        } else if (part.endsWith(".xml") || part.endsWith(".vml")) {
            refuseIf(OfficeXml.acts(in));
        } else {
            refuseIf(MEDIA.matcher(part).matches()
                    && !part.endsWith("/")
                    && !PICTURE.matcher(part).matches());
            String head = HexFormat.of().formatHex(in.readNBytes(HEAD));
            refuseIf(ACTIVE.stream().anyMatch(head::startsWith));
        }
    }

    private void lookInside(InputStream in) throws IOException {
        Path inner = Files.createTempFile(content.getParent(), "embedded", ".part");
        try {
            Files.copy(in, inner, StandardCopyOption.REPLACE_EXISTING);
            OfficePackage workbook = new OfficePackage(inner, name, true, limit - unpacked);
            refuseIf(!workbook.kind().equals(Optional.of(FileKind.XLSX)));
            unpacked += workbook.unpacked;
        } finally {
            Files.delete(inner);
        }
    }

    private static boolean holds(Set<String> parts, String folder) {
        return parts.stream().anyMatch(part -> part.startsWith(folder));
    }

    private String text(InputStream in, int most) throws IOException {
        byte[] text = in.readNBytes(most + 1);
        refuseIf(text.length > most);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void refuseIf(boolean wrong) {
        if (wrong) {
            throw refusal();
        }
    }

    private FileTypeRefused refusal() {
        return new FileTypeRefused(name.text());
    }

    /** Counts what an entry really holds: sizes in the file may lie. */
    private final class Unpacked extends FilterInputStream {

        Unpacked(InputStream in) {
            super(in);
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
            if (unpacked > limit) {
                throw new FileTooLarge(name.text());
            }
        }
    }
}
