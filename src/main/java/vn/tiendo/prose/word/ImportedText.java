package vn.tiendo.prose.word;

import java.util.List;

/**
 * What was read from a Word file.
 *
 * @param markdown with {@code hinh:<id>} where a picture stood
 * @param pictures in their order, each once
 * @param warnings what its author should look at, because it was left out or may be wrong
 */
public record ImportedText(String markdown, List<ImportedPicture> pictures, List<ImportWarning> warnings) {}
