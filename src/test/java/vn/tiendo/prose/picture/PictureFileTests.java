package vn.tiendo.prose.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTests {

    private static final String PLACE = "GPS-14.66N-107.83E";

    @Test
    void keepsNoPlaceNoTimeAndNoTail() throws IOException {
        byte[] photo = CameraFiles.withExif(jpeg(400, 300), 1, PLACE);
        byte[] sent =
                CameraFiles.joined(photo, "<html><script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII));
        assertThat(text(sent)).contains(PLACE, "Exif", "<script>");

        CleanPicture clean = PictureFile.reencode(new ByteArrayInputStream(sent));

        assertThat(text(clean.bytes())).doesNotContain(PLACE).doesNotContain("Exif", "<script>", "PK\3\4");
        assertThat(clean.contentType()).isEqualTo("image/jpeg");
        assertThat(clean.width()).isEqualTo(400);
        assertThat(clean.bytes()).endsWith(0xff, 0xd9);
    }

    @Test
    void keepsNoTextsOfAPng() throws IOException {
        byte[] png = CameraFiles.withChunk(png(40, 30, Color.RED), "tEXt", ("Comment\0" + PLACE).getBytes());
        byte[] sent = CameraFiles.joined(png, "<script>alert(1)</script>".getBytes());

        CleanPicture clean = PictureFile.reencode(new ByteArrayInputStream(sent));

        assertThat(text(clean.bytes())).doesNotContain(PLACE, "<script>");
    }

    /** Red lies top left as the camera holds it; where does it lie when it is seen upright? */
    @ParameterizedTest
    @CsvSource({
        "1,left,top,60", "2,right,top,60", "3,right,bottom,60", "4,left,bottom,60",
        "5,left,top,40", "6,right,top,40", "7,right,bottom,40", "8,left,bottom,40"
    })
    void standsUpright(int orientation, String across, String down, int width) throws IOException {
        byte[] sent = CameraFiles.withExif(cornered(60, 40), orientation, PLACE);

        CleanPicture clean = PictureFile.reencode(new ByteArrayInputStream(sent));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.bytes()));

        assertThat(clean.width()).isEqualTo(width).isEqualTo(seen.getWidth());
        int x = across.equals("left") ? 5 : seen.getWidth() - 6;
        int y = down.equals("top") ? 5 : seen.getHeight() - 6;
        assertThat(isRed(seen.getRGB(x, y))).isTrue();
        assertThat(isRed(seen.getRGB(seen.getWidth() - 1 - x, seen.getHeight() - 1 - y)))
                .isFalse();
    }

    @Test
    void isNotLongerThanIsShown() throws IOException {
        CleanPicture clean = PictureFile.reencode(new ByteArrayInputStream(jpeg(6_000, 3_000)));

        assertThat(clean.width()).isEqualTo(2_000);
        assertThat(clean.height()).isEqualTo(1_000);
        assertThat(PictureFile.reencode(new ByteArrayInputStream(jpeg(3, 5_000)))
                        .height())
                .isEqualTo(2_000);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        CleanPicture glass = PictureFile.reencode(new ByteArrayInputStream(png(50, 50, new Color(0, 0, 255, 100))));
        assertThat(glass.contentType()).isEqualTo("image/png");
        int point = ImageIO.read(new ByteArrayInputStream(glass.bytes())).getRGB(25, 25);
        assertThat(point >>> 24).isBetween(95, 105);

        assertThat(PictureFile.reencode(new ByteArrayInputStream(png(50, 50, Color.RED)))
                        .contentType())
                .isEqualTo("image/png");
        assertThat(PictureFile.reencode(new ByteArrayInputStream(photoAsPng())).contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void refusesBombsBeforeTheyAreDecoded() throws IOException {
        byte[] wide = CameraFiles.emptyPng(65_000, 65_000);
        refusedAsTooLarge(wide);
        refusedAsTooLarge(CameraFiles.emptyPng(Integer.MAX_VALUE, Integer.MAX_VALUE));
        byte[] jpeg = jpeg(10, 10);
        for (int i = 0; i + 9 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_000).putShort(i + 7, (short) 65_000);
            }
        }
        refusedAsTooLarge(jpeg);
        assertThatExceptionOfType(PictureTooLarge.class).isThrownBy(() -> PictureFile.reencode(endless()));
    }

    /** A text of a gigabyte, packed: it is left behind packed. */
    @Test
    void neverUnpacksWhatIsNoPoint() throws IOException {
        byte[] packed = deflated(new byte[64 * 1024 * 1024]);
        byte[] bomb = CameraFiles.joined("a\0\0".getBytes(StandardCharsets.US_ASCII), packed);

        byte[] sent = CameraFiles.withChunk(CameraFiles.withChunk(png(4, 4, Color.RED), "zTXt", bomb), "iCCP", bomb);

        assertThat(PictureFile.reencode(new ByteArrayInputStream(sent)).width()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a",
                "BM",
                "RIFF....WEBP",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.7",
                "MZ",
                "II*\0",
                "",
                "\u00ff\u00d8\u00ff",
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif"
            })
    void refusesOtherKindsAndBrokenOnes(String content) {
        assertThatExceptionOfType(PictureUnreadable.class)
                .isThrownBy(() ->
                        PictureFile.reencode(new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void refusesOrReadsWhateverIsDamaged() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] sent = round % 2 == 0 ? jpeg(30, 20) : png(30, 20, Color.RED);
            for (int i = 0; i < 4; i++) {
                sent[8 + random.nextInt(sent.length - 8)] = (byte) random.nextInt();
            }
            try {
                assertThat(PictureFile.reencode(new ByteArrayInputStream(sent)).width())
                        .isPositive();
            } catch (PictureUnreadable | PictureTooLarge refused) {
                assertThat(refused.key()).startsWith("refused.picture-");
            }
        }
    }

    private static void refusedAsTooLarge(byte[] sent) {
        assertThatExceptionOfType(PictureTooLarge.class)
                .isThrownBy(() -> PictureFile.reencode(new ByteArrayInputStream(sent)));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0xff;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
    }

    private static boolean isRed(int point) {
        Color color = new Color(point);
        return color.getRed() > 180 && color.getGreen() < 90;
    }

    private static byte[] cornered(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        return CameraFiles.written(image, "jpeg");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return CameraFiles.written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] png(int width, int height, Color color) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return CameraFiles.written(image, "png");
    }

    private static byte[] photoAsPng() throws IOException {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 300; i++) {
            int grey = (i % 300) / 2 + random.nextInt(20);
            image.setRGB(i % 300, i / 300, new Color(grey, grey + random.nextInt(9), grey).getRGB());
        }
        return CameraFiles.written(image, "png");
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[1024 * 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
