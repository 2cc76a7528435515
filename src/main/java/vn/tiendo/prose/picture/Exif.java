package vn.tiendo.prose.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one fact of a camera's notes that can be seen: how it was held. */
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MAX_ENTRIES = 512;

    private Exif() {}

    /** @param tiff the notes without the word before them; 1 if they are broken or say nothing */
    static int orientation(byte[] tiff) {
        try {
            ByteBuffer notes = ByteBuffer.wrap(tiff);
            notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int table = notes.getInt(4);
            int entries = Math.min(Short.toUnsignedInt(notes.getShort(table)), MAX_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int entry = table + 2 + i * ENTRY;
                if (Short.toUnsignedInt(notes.getShort(entry)) == ORIENTATION) {
                    int value = notes.getShort(entry + 8);
                    return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
