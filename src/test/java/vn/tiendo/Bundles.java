package vn.tiendo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts as they lie in the source tree, file by file; a key that stands twice in a file is an error. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

    private Bundles() {}

    /** Rooms that have texts. */
    static List<String> rooms() {
        return names().map(name -> name.replaceAll("_(vi|en)\\.properties$", ""))
                .distinct()
                .sorted()
                .toList();
    }

    static Map<String, String> texts(String room, String language) {
        Path file = FOLDER.resolve(room + "_" + language + ".properties");
        Properties texts = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (super.put(key, text) != null) {
                    throw new AssertionError(key + " stands twice in " + file);
                }
                return text;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /** All rooms' texts of a language. */
    static Map<String, String> texts(String language) {
        Map<String, String> all = new TreeMap<>();
        rooms().forEach(room -> all.putAll(texts(room, language)));
        return all;
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
