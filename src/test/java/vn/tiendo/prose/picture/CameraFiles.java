package vn.tiendo.prose.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as cameras write them, and as people with bad intentions do. */
final class CameraFiles {

    private static final int PNG_HEAD = 8;
    private static final int PNG_FIRST = PNG_HEAD + 25;

    private CameraFiles() {}

    static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** With the notes of a camera: how it was held, and where. */
    static byte[] withExif(byte[] jpeg, int orientation, String place) {
        byte[] words = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + words.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38); // where the table of the place begins
        tiff.putInt(0).putShort((short) 1);
        tiff.putShort((short) 0x001b).putShort((short) 7).putInt(words.length).putInt(56);
        tiff.putInt(0).put(words);
        byte[] notes = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        ByteBuffer head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (notes.length + 2));
        return joined(Arrays.copyOf(jpeg, 2), head.array(), notes, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** With one part more after the first. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return joined(
                Arrays.copyOf(png, PNG_FIRST), chunk(type, content), Arrays.copyOfRange(png, PNG_FIRST, png.length));
    }

    static byte[] emptyPng(int width, int height) {
        ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height);
        size.put((byte) 8).put((byte) 2);
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return joined(
                head, chunk("IHDR", size.array()), chunk("IDAT", new byte[] {0x78, 1}), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
