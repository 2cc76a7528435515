package vn.tiendo.prose.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns, scales and writes points. Nothing here needs a screen. */
final class PictureShape {

    private static final float QUALITY = 0.85f;
    /** From here on, what was photographed is not worth its exact points. */
    private static final int MUCH_SMALLER = 3;

    private static final int FIRST_LYING = 5;

    private PictureShape() {}

    /** Upright, not longer than that, and halved step by step on the way there, so that no line is lost. */
    static BufferedImage upright(BufferedImage picture, int orientation, int longest) {
        BufferedImage image = picture;
        while (Math.max(image.getWidth(), image.getHeight()) >= 2 * longest) {
            image = drawn(image, 1, half(image.getWidth()), half(image.getHeight()));
        }
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return drawn(image, orientation, width, height);
    }

    private static int half(int length) {
        return Math.max(1, length / 2);
    }

    /** @param width before it is turned */
    private static BufferedImage drawn(BufferedImage image, int orientation, int width, int height) {
        boolean lying = orientation >= FIRST_LYING;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(lying ? height : width, lying ? width : height, type);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.transform(turned(orientation, width, height));
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** The eight ways to hold a camera (Exif 2.3, 4.6.4 A). */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static CleanPicture written(BufferedImage image, PictureKind kind) throws IOException {
        boolean seenThrough = isSeenThrough(image);
        BufferedImage points = seenThrough ? image : opaque(image);
        if (kind == PictureKind.JPEG) {
            return clean(points, PictureKind.JPEG);
        }
        CleanPicture exact = clean(points, PictureKind.PNG);
        if (seenThrough) {
            return exact;
        }
        CleanPicture small = clean(points, PictureKind.JPEG);
        return small.bytes().length * MUCH_SMALLER < exact.bytes().length ? small : exact;
    }

    private static CleanPicture clean(BufferedImage image, PictureKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.format()).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == PictureKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new CleanPicture(bytes.toByteArray(), kind.contentType(), image.getWidth(), image.getHeight());
    }

    private static boolean isSeenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int point : row) {
                if (point >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage opaque(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? redrawn(image) : image;
    }

    private static BufferedImage redrawn(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return opaque;
    }
}
