package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What a file is by its content; its name must agree (QUALITY S2, S4). */
final class FileType {

    private static final Map<String, String> BY_ENDING = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png");
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final long MAX_RATIO = 100;
    private static final Tika TIKA = new Tika();

    private FileType() {}

    /** The content type. @throws FileTypeRefused if the file is none of the admitted types or not what it is called */
    static String of(Path file, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String expected = BY_ENDING.get(ending);
        if (expected == null) {
            throw new FileTypeRefused(name);
        }
        try {
            boolean agrees = ending.endsWith("x") ? isOffice(file, ending) : TIKA.detect(file).equals(expected);
            if (agrees) {
                return expected;
            }
        } catch (IOException e) {
            throw new FileTypeRefused(name);
        }
        throw new FileTypeRefused(name);
    }

    private static boolean isOffice(Path file, String ending) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MAX_ENTRIES || unpacksTooFar(zip)) {
                return false;
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return false;
            }
            String list;
            try (InputStream stream = zip.getInputStream(types)) {
                list = new String(stream.readNBytes(1 << 20), StandardCharsets.UTF_8);
            }
            boolean macros = list.contains("macroEnabled") || list.contains("vbaProject");
            String main = ending.equals("docx") ? "wordprocessingml.document.main" : "spreadsheetml.sheet.main";
            return !macros && list.contains(main);
        } catch (ZipException e) {
            return false;
        }
    }

    /** Counts what really comes out; the sizes that a zip claims may lie. */
    private static boolean unpacksTooFar(ZipFile zip) throws IOException {
        long total = 0;
        byte[] buffer = new byte[8192];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            long unpacked = 0;
            try (InputStream stream = zip.getInputStream(entry)) {
                for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                    unpacked += read;
                    total += read;
                    boolean swollen = unpacked > buffer.length * MAX_RATIO
                            && unpacked > MAX_RATIO * Math.max(1, entry.getCompressedSize());
                    if (total > MAX_UNPACKED || swollen) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
