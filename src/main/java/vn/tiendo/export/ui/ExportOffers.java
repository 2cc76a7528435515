package vn.tiendo.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.export.ExportFile;
import vn.tiendo.export.Exports;
import vn.tiendo.export.ListSheet;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** Makes the button with which a page offers its list as a file. */
@org.springframework.stereotype.Component
public class ExportOffers {

    private final Exports exports;
    private final Translations texts;
    private final DueText dues;
    private final Clock clock;

    ExportOffers(Exports exports, Translations texts, DueText dues, Clock clock) {
        this.exports = exports;
        this.texts = texts;
        this.dues = dues;
        this.clock = clock;
    }

    /** @param list is asked when somebody presses the button, and may refuse; its rows are read on another thread */
    public Component offer(Function<SheetWords, ListSheet> list) {
        return new ExportOffer(
                texts.getTranslation("export.begin", UI.getCurrent().getLocale()),
                () -> exports.start(() -> list.apply(words())));
    }

    /** @param text of the button; the file is asked for when somebody presses it, as above */
    public Component offer(String text, Supplier<ExportFile> file) {
        return new ExportOffer(text, () -> exports.begin(file));
    }

    private SheetWords words() {
        return new SheetWords(texts, dues, UI.getCurrent().getLocale(), clock.instant());
    }
}
