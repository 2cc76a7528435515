package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    @Test
    void speaksVietnameseToEverybodyButReadersOfEnglish() {
        Translations texts = new Translations(true);

        assertThat(texts.getTranslation("due.today", Locale.FRENCH)).isEqualTo("hạn hôm nay");
        assertThat(texts.getTranslation("due.today", Locale.UK)).isEqualTo("due today");
    }

    @Test
    void writesNumbersOfDocumentsWithoutDots() {
        assertThat(new Translations(true).getTranslation("due.left", Translations.VIETNAMESE, 1286))
                .isEqualTo("còn 1286 ngày làm việc");
        assertThat(new Translations(true).getTranslation("due.left", Translations.ENGLISH, 1))
                .isEqualTo("1 working day left");
    }

    @Test
    void failsOnAMissingTextInTestsAndShowsItsKeyInProduction() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> new Translations(true).getTranslation("no.such", Locale.ENGLISH));
        assertThat(new Translations(false).getTranslation("no.such", Locale.ENGLISH))
                .isEqualTo("!no.such!");
    }
}
