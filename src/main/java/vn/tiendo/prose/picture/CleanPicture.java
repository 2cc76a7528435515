package vn.tiendo.prose.picture;

/**
 * A picture as we wrote it ourselves: only points, upright, without place, time or device.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param width in points
 * @param height in points
 */
public record CleanPicture(byte[] bytes, String contentType, int width, int height) {}
