package vn.tiendo.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Passes a workbook on and marks, in its table of styles, the style of texts as "quote prefix": who edits such a cell and
 * leaves it again has a text as before, never a formula.
 *
 * <p>The writer of workbooks does not know this mark. The table is the last file of the archive, so only the archive's end
 * is held back; everything before it is on its way already.
 */
final class QuotedTexts extends FilterOutputStream {

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern AS_TEXT = Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"");
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCAL_SIZE = 30;
    private static final int ENTRY_SIZE = 46;
    private static final int SIZES_FOLLOW = 8;
    private static final long UNKNOWN = 0xffff_ffffL;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long passed;
    private boolean holding;

    QuotedTexts(OutputStream out) {
        super(out);
    }

    /** From here on nothing is passed on until the archive is whole. */
    void hold() {
        holding = true;
    }

    /** Passes the end on, with the mark. */
    void release() throws IOException {
        out.write(marked(held.toByteArray()));
    }

    @Override
    public void write(int b) throws IOException {
        if (holding) {
            held.write(b);
        } else {
            out.write(b);
            passed++;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (holding) {
            held.write(bytes, from, length);
        } else {
            out.write(bytes, from, length);
            passed += length;
        }
    }

    /** As it is, where the end does not look as expected. */
    private byte[] marked(byte[] tail) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int end = tail.length - END_SIZE;
        if (end < 0 || zip.getInt(end) != END || unsigned(zip, end + 16) == UNKNOWN) {
            return tail;
        }
        int directory = Math.toIntExact(unsigned(zip, end + 16) - passed);
        int entry = -1;
        int last = -1;
        for (int at = directory; at >= 0 && at < end; ) {
            int name = zip.getShort(at + 28);
            int local = Math.toIntExact(Math.max(-1, unsigned(zip, at + 42) - passed));
            if (new String(tail, at + ENTRY_SIZE, name, StandardCharsets.UTF_8).equals(STYLES)) {
                entry = at;
            }
            last = Math.max(last, local);
            at += ENTRY_SIZE + name + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        if (entry < 0 || last < 0 || unsigned(zip, entry + 42) - passed != last) {
            return tail;
        }
        return rewritten(zip, tail, last, entry, directory, end);
    }

    /** The styles' file anew, in the simplest form of an archive's file; the directory tells its new size. */
    private byte[] rewritten(ByteBuffer zip, byte[] tail, int local, int entry, int directory, int end)
            throws IOException {
        int name = zip.getShort(local + 26);
        int start = local + LOCAL_SIZE + name + zip.getShort(local + 28);
        byte[] styles = quoted(inflated(tail, start, zip.getInt(entry + 20)));
        byte[] data = deflated(styles);
        CRC32 sum = new CRC32();
        sum.update(styles);
        for (int at : new int[] {local, entry + 2}) { // the directory has the same fields, two bytes later
            zip.putShort(at + 6, (short) (zip.getShort(at + 6) & ~SIZES_FOLLOW));
            zip.putInt(at + 14, (int) sum.getValue());
            zip.putInt(at + 18, data.length);
            zip.putInt(at + 22, styles.length);
        }
        zip.putShort(local + 28, (short) 0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(tail, 0, local + LOCAL_SIZE + name);
        file.write(data);
        zip.putInt(end + 16, Math.toIntExact(passed + file.size()));
        file.write(tail, directory, tail.length - directory);
        return file.toByteArray();
    }

    private static long unsigned(ByteBuffer zip, int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }

    private static byte[] inflated(byte[] tail, int start, int length) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(tail, start, length), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream in = new DeflaterOutputStream(out, deflater)) {
            in.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] quoted(byte[] styles) {
        String xml = new String(styles, StandardCharsets.UTF_8);
        Matcher text = AS_TEXT.matcher(xml);
        String id = text.find() ? text.group(1) : "49"; // the number that the standard gives it
        return xml.replace("<xf numFmtId=\"" + id + "\"", "<xf quotePrefix=\"1\" numFmtId=\"" + id + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
