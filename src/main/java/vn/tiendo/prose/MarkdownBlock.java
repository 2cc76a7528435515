package vn.tiendo.prose;

/**
 * A paragraph, heading, list item or table of a text.
 *
 * @param anchor stays the same while other parts of the text are edited; unlike that of any other block of the same text
 * @param text what is read
 * @param markdown what was written
 */
public record MarkdownBlock(String anchor, String text, String markdown) {}
