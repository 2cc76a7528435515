package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The standing words of an official document; it is Vietnamese whatever the language of the screen. */
public final class PaperTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Properties texts = new Properties();

    /** @param document file name below {@code documents/}, without its ending */
    public PaperTexts(String document) {
        try (InputStream stream = new ClassPathResource("documents/" + document + ".properties").getInputStream()) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key that need not have any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** @throws IllegalArgumentException if the document has no such words */
    public String text(String key, Object... facts) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return facts.length == 0 ? pattern : new MessageFormat(pattern, VIETNAMESE).format(facts);
    }
}
