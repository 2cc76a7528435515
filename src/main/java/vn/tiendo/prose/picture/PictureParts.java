package vn.tiendo.prose.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a file apart without decoding it: only the parts that make points go to the decoder, so that packed texts and
 * profiles are never unpacked, and what hangs behind the end is left behind.
 *
 * @param points the same picture without anything else
 * @param orientation of the camera, 1 to 8 (Exif 2.3, tag 0x0112)
 */
record PictureParts(byte[] points, int orientation) {

    private static final Set<String> PNG_PARTS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int PNG_HEAD = 8;
    private static final int PNG_FRAME = 12;
    private static final int UPRIGHT = 1;

    private static final int MARK = 0xff;
    private static final int EXIF = 0xe1;
    /** These two tell how a JPEG's colours are meant. */
    private static final int JFIF = 0xe0;

    private static final int ADOBE = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    /** A progressive picture has some ten; each costs a walk over all points. */
    private static final int MAX_SCANS = 64;

    static PictureParts of(PictureKind kind, byte[] content) {
        try {
            return kind == PictureKind.PNG ? png(content) : jpeg(content);
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new PictureUnreadable(cutOff);
        }
    }

    private static PictureParts png(byte[] content) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, PNG_HEAD);
        ByteBuffer file = ByteBuffer.wrap(content);
        int orientation = UPRIGHT;
        int at = PNG_HEAD;
        String type;
        do {
            int length = file.getInt(at);
            type = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
            int end = Math.addExact(at + PNG_FRAME, length);
            if (length < 0 || end > content.length) {
                throw new PictureUnreadable();
            }
            if (PNG_PARTS.contains(type)) {
                kept.write(content, at, end - at);
            } else if (type.equals("eXIf")) {
                orientation = Exif.orientation(Arrays.copyOfRange(content, at + 8, at + 8 + length));
            }
            at = end;
        } while (!type.equals("IEND"));
        return new PictureParts(kept.toByteArray(), orientation);
    }

    private static PictureParts jpeg(byte[] content) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        int orientation = UPRIGHT;
        int scans = 0;
        int at = 2;
        while (at < content.length) {
            if (Byte.toUnsignedInt(content[at]) != MARK) {
                throw new PictureUnreadable();
            }
            int marker = Byte.toUnsignedInt(content[at + 1]);
            if (marker == MARK) { // filled up
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            int end = at + 2 + Short.toUnsignedInt(ByteBuffer.wrap(content).getShort(at + 2));
            if (marker == SCAN) {
                scans++;
                end = endOfScan(content, end);
            }
            if (end > content.length || scans > MAX_SCANS) {
                throw new PictureUnreadable();
            }
            if (marker == EXIF) {
                orientation = exif(Arrays.copyOfRange(content, at + 4, end)).orElse(orientation);
            }
            if (isPoints(marker)) {
                kept.write(content, at, end - at);
            }
            at = end;
        }
        kept.write(MARK);
        kept.write(END);
        return new PictureParts(kept.toByteArray(), orientation);
    }

    private static boolean isPoints(int marker) {
        boolean application = marker >= JFIF && marker <= APP15;
        return (!application || marker == JFIF || marker == ADOBE) && marker != COMMENT;
    }

    /** Within points, a mark is followed by 0 or is one of the restart marks D0 to D7. */
    private static int endOfScan(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length) {
            int next = Byte.toUnsignedInt(content[at + 1]);
            if (Byte.toUnsignedInt(content[at]) == MARK && next != 0 && (next < 0xd0 || next > 0xd7) && next != MARK) {
                return at;
            }
            at++;
        }
        return content.length; // cut off: what is there is shown
    }

    private static Optional<Integer> exif(byte[] segment) {
        boolean named = segment.length > 6 && new String(segment, 0, 4, StandardCharsets.US_ASCII).equals("Exif");
        return named ? Optional.of(Exif.orientation(Arrays.copyOfRange(segment, 6, segment.length))) : Optional.empty();
    }
}
