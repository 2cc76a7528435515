package vn.tiendo.feed;

import java.util.Arrays;

/**
 * A calendar as it is sent.
 *
 * @param content UTF-8, by RFC 5545
 * @param tag the same as long as the deadlines are the same, whenever the file is written
 */
public record FeedFile(byte[] content, String tag) {

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedFile file && tag.equals(file.tag) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return "FeedFile[" + content.length + " bytes]";
    }
}
