package vn.tiendo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.shared.ui.Language;
import vn.tiendo.shared.ui.Translations;

/** Gives the plain pages (login, error) the same texts and the same choice of language as the views. */
@ControllerAdvice
class PageTexts {

    private final Translations texts;

    PageTexts(Translations texts) {
        this.texts = texts;
    }

    @ModelAttribute("lang")
    String language(HttpServletRequest request) {
        return Language.of(request.getCookies()).getLanguage();
    }

    @ModelAttribute("t")
    Text text(HttpServletRequest request) {
        return new Text(texts, Language.of(request.getCookies()));
    }

    /** Lets a page fetch its words. */
    record Text(Translations texts, Locale locale) {

        public String of(String key, Object... params) {
            return texts.getTranslation(key, locale, params);
        }
    }
}
