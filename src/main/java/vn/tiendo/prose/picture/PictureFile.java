package vn.tiendo.prose.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture that somebody sends and writes it anew, so that nothing hidden in the file goes on (QUALITY S2, S4). */
public final class PictureFile {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_POINTS = 40_000_000;
    /** The longer side of what is kept, in points. */
    public static final int LONGEST = 2_000;

    /** Decoded at once; of a larger picture every second point is. */
    private static final int ENOUGH_POINTS = 16_000_000;

    private PictureFile() {}

    /** Whether it begins like a picture of a kind that is taken. */
    public static boolean isTaken(byte[] content) {
        return PictureKind.of(content).isPresent();
    }

    /**
     * A JPEG or PNG as the camera saw it, upright and at most 2,000 points long. What can be seen through stays PNG.
     *
     * @throws PictureTooLarge beyond 20 MB or 40 million points, told before anything is decoded
     * @throws PictureUnreadable if it is of another kind, or broken
     */
    public static CleanPicture reencode(InputStream in) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new PictureTooLarge();
        }
        PictureKind kind = PictureKind.of(content).orElseThrow(PictureUnreadable::new);
        PictureParts parts = PictureParts.of(kind, content);
        BufferedImage upright = PictureShape.upright(decoded(kind, parts.points()), parts.orientation(), LONGEST);
        return PictureShape.written(upright, kind);
    }

    private static BufferedImage decoded(PictureKind kind, byte[] points) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(points))) {
            reader.setInput(in, true, true);
            long size = (long) reader.getWidth(0) * reader.getHeight(0);
            if (size > MAX_POINTS) {
                throw new PictureTooLarge();
            }
            int step = 1;
            while (size / ((long) step * step) > ENOUGH_POINTS) {
                step++;
            }
            ImageReadParam only = reader.getDefaultReadParam();
            only.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, only);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new PictureUnreadable(broken);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException broken) {
            throw new PictureUnreadable(broken); // the decoder's way to say so
        } finally {
            reader.dispose();
        }
    }
}
