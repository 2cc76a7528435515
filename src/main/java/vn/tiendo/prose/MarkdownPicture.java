package vn.tiendo.prose;

/**
 * A picture that a text names, as it is shown.
 *
 * @param address on this server, without a host
 * @param alt what it shows; empty if the text says it itself
 * @param caption what stands below it; empty for nothing
 */
public record MarkdownPicture(String address, String alt, String caption) {

    /** With what the text says of it, and nothing below. */
    public static MarkdownPicture at(String address) {
        return new MarkdownPicture(address, "", "");
    }
}
