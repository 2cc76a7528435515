package vn.tiendo.prose.word;

import java.util.UUID;

/**
 * A picture as it lies in the file; whoever keeps it writes it anew before (see {@code PictureFile}).
 *
 * @param id by which the text refers to it
 * @param alt what it shows, as far as the file says so
 */
public record ImportedPicture(UUID id, byte[] bytes, String alt) {}
