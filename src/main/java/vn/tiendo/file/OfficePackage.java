package vn.tiendo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an Office Open XML file without trusting it (QUALITY S2–S4).
 *
 * <p>Its XML is searched as text, never parsed: no entity is ever resolved, and what is written in an unusual way is refused.
 */
class OfficePackage {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int MAX_TYPES = 1024 * 1024;
    private static final int MAX_RELATIONS = 8 * 1024 * 1024;

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final Pattern MACROS =
            Pattern.compile("macroenabled|vbaproject|activex|&#|<!", Pattern.CASE_INSENSITIVE);

    private final Path content;
    private final FileName name;
    private final byte[] buffer = new byte[8192];
    private long unpacked;

    OfficePackage(Path content, FileName name) {
        this.content = content;
        this.name = name;
    }

    /** Empty if it is a zip of another sort. */
    Optional<FileKind> kind() throws IOException {
        long limit = Math.min(MAX_UNPACKED, Files.size(content) * MAX_RATIO);
        try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MAX_ENTRIES) {
                throw new FileTooLarge(name.text());
            }
            return look(zip, limit);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new FileTypeRefused(name.text());
        }
    }

    private Optional<FileKind> look(ZipFile zip, long limit) throws IOException {
        Set<String> seen = new HashSet<>();
        String types = "";
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String part = entry.getName().toLowerCase(Locale.ROOT);
            // Of two entries with one name a program may take the other one.
            refuseIf(!seen.add(part) || MACROS.matcher(part).find());
            if (part.equals(TYPES.toLowerCase(Locale.ROOT))) {
                types = read(zip, entry, limit, MAX_TYPES);
            } else if (part.endsWith(".rels")) {
                var relationships = new Relationships(read(zip, entry, limit, MAX_RELATIONS));
                refuseIf(relationships.areUnusual() || relationships.fetchFromElsewhere());
            } else {
                read(zip, entry, limit, 0);
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

    private static boolean holds(Set<String> parts, String folder) {
        return parts.stream().anyMatch(part -> part.startsWith(folder));
    }

    /** Unpacks an entry, counting what it really holds: sizes in the file may lie. Keeps at most {@code kept} bytes. */
    private String read(ZipFile zip, ZipEntry entry, long limit, int kept) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                unpacked += n;
                if (unpacked > limit) {
                    throw new FileTooLarge(name.text());
                }
                refuseIf(kept > 0 && text.size() + n > kept);
                if (kept > 0) {
                    text.write(buffer, 0, n);
                }
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private void refuseIf(boolean wrong) {
        if (wrong) {
            throw new FileTypeRefused(name.text());
        }
    }
}
