package vn.tiendo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of our Java files, read as text. */
record SourceText(String name, String text) {

    private static final Path MAIN = Path.of("src/main/java/vn/tiendo");

    /** Comments first: a quotation mark in them opens no literal. */
    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'");

    static List<SourceText> all() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourceText::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText of(Path file) {
        try {
            return new SourceText(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** String literals and text blocks, with their quotation marks. */
    List<String> literals() {
        return TOKENS.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(token -> token.startsWith("\""))
                .toList();
    }

    /** What the first group of the pattern finds. */
    List<String> find(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
