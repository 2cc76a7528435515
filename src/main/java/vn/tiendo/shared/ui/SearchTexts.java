package vn.tiendo.shared.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Texts in the language of the screen, for what is no component itself. */
@Component
public class SearchTexts {

    private final Translations texts;

    SearchTexts(Translations texts) {
        this.texts = texts;
    }

    public String of(String key, Object... params) {
        UI ui = UI.getCurrent();
        return texts.getTranslation(key, ui == null ? Translations.VIETNAMESE : ui.getLocale(), params);
    }
}
