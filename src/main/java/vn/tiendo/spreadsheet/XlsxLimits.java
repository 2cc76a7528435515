package vn.tiendo.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook once, counting and searching, before any reader sees it (QUALITY S2 to S4). */
final class XlsxLimits {

    private static final int MAX_ENTRIES = 500;
    private static final long MAX_UNPACKED = 60L * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int SMALL = 1024 * 1024;
    private static final int BUFFER = 8192;

    /** Declarations of entities, macros, and addresses of cells beyond any sheet, which would be room to be reserved. */
    private static final Pattern DANGEROUS = Pattern.compile(
            "<!DOCTYPE|<!ENTITY|vbaProject|macroEnabled|(?<![:\\w])r\\s*=\\s*[\"'](?:[^\"'0-9]{4}|[^\"']*&)|(?<![:\\w])r\\s*=\\s*[\"']\\d{8}");

    private XlsxLimits() {}

    /** By the same directory at the end of the file that the reader goes by: what stands elsewhere is never read. */
    static void check(byte[] content) {
        long limit = Math.min(MAX_UNPACKED, Math.max(SMALL, (long) content.length * MAX_RATIO));
        Set<String> seen = new HashSet<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                refuseIf(!seen.add(entry.getName().toLowerCase(Locale.ROOT)));
                if (seen.size() > MAX_ENTRIES) {
                    throw new SheetTooLarge();
                }
                unpacked += look(zip, entry, limit - unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            SheetUnreadable refusal = new SheetUnreadable();
            refusal.initCause(broken);
            throw refusal;
        }
        refuseIf(!seen.contains("[content_types].xml") || !seen.contains("xl/workbook.xml"));
    }

    /** What it really holds: sizes in the file may lie. */
    private static long look(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > limit) {
                    throw new SheetTooLarge();
                }
            }
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        refuseIf(name.contains("vba") || name.contains("macro"));
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            refuseDangers(content.toString(StandardCharsets.ISO_8859_1));
        }
        return content.size();
    }

    /** In the encodings that are left after the first line, what is looked for is written in plain letters. */
    private static void refuseDangers(String text) {
        refuseIf(text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe") || text.indexOf('\0') >= 0);
        refuseIf(DANGEROUS.matcher(text).find());
    }

    private static void refuseIf(boolean wrong) {
        if (wrong) {
            throw new SheetUnreadable();
        }
    }
}
