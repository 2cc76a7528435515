package vn.tiendo.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the screen: one pair of bundles for each room, Vietnamese and English. */
@Component
public class Translations implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final Properties vietnamese = load("vi");
    private final Properties english = load("en");

    private final boolean strict;

    /** @param strict whether a missing text is a failure, as in tests; else it is logged and its key is shown */
    Translations(@Value("${tiendo.texts.strict:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = find(key, locale).orElse(null);
        if (text == null) {
            if (strict) {
                throw new MissingResourceException("No text in " + locale, Translations.class.getName(), key);
            }
            LOG.error("No text for {} in {}", key, locale);
            return "!" + key + "!";
        }
        return params.length == 0 ? text : format(new MessageFormat(text, locale), params);
    }

    /** The text of a key that need not have one. */
    public Optional<String> find(String key, Locale locale) {
        boolean inEnglish = locale.getLanguage().equals(ENGLISH.getLanguage());
        return Optional.ofNullable((inEnglish ? english : vietnamese).getProperty(key));
    }

    /** Left to itself, a pattern would write the year 2022 as 2.022 and document 1286 as 1.286. */
    private static String format(MessageFormat pattern, Object... params) {
        Format[] asked = pattern.getFormatsByArgumentIndex();
        Object[] plain = params.clone();
        for (int i = 0; i < Math.min(plain.length, asked.length); i++) {
            if (asked[i] == null && plain[i] instanceof Number number) {
                plain[i] = number.toString();
            }
        }
        return pattern.format(plain);
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource bundle : resolver.getResources("classpath*:vaadin-i18n/*_" + language + ".properties")) {
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
