package vn.tiendo.prose.picture;

import java.util.Arrays;
import java.util.Optional;

/** What is taken, told by how the file begins, never by its name. */
enum PictureKind {
    JPEG("jpeg", 0xff, 0xd8, 0xff),
    PNG("png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String format;
    private final byte[] magic;

    PictureKind(String format, int... magic) {
        this.format = format;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    static Optional<PictureKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    String format() {
        return format;
    }

    String contentType() {
        return "image/" + format;
    }
}
