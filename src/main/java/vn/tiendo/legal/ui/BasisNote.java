package vn.tiendo.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.legal.BasisWarning;
import vn.tiendo.legal.LegalBasisService;
import vn.tiendo.legal.LegalInstrument;
import vn.tiendo.shared.ui.DueText;

/** Which of the cited bases are not in force on the document's day, one line each; it stops nobody. */
public class BasisNote extends Div {

    private final transient LegalBasisService bases;
    private final transient DueText words;

    BasisNote(LegalBasisService bases, DueText words) {
        this.bases = bases;
        this.words = words;
        addClassName("basis-note");
        getElement().setAttribute("role", "status");
    }

    /**
     * Tells it anew.
     *
     * @param day by which the document is dated; null while it has no date, then as of today
     */
    public void tell(Collection<String> citedLines, @Nullable LocalDate day) {
        LocalDate asOf = day == null ? words.today() : day;
        removeAll();
        bases.check(citedLines, asOf).forEach(warning -> {
            Paragraph line = new Paragraph(text(warning, asOf));
            line.addClassName("warning");
            add(line);
        });
    }

    private String text(BasisWarning warning, LocalDate asOf) {
        String cited = name(warning.cited());
        LocalDate changes = warning.day();
        String day = changes == null ? "" : words.day(changes);
        if (warning.reason() == BasisWarning.Reason.NOT_YET) {
            return changes == null
                    ? getTranslation("legal.warning.not-yet", cited, words.day(asOf))
                    : getTranslation("legal.warning.not-before", cited, words.day(asOf), day);
        }
        if (warning.successors().isEmpty()) {
            return getTranslation("legal.warning.ended", cited, day);
        }
        String successors = warning.successors().stream()
                .map(this::name)
                .collect(Collectors.joining(getTranslation("legal.warning.then")));
        LegalInstrument last = warning.successors().getLast();
        LocalDate lastEnded = last.hasEndedBy(asOf) ? last.endedFrom() : null;
        return lastEnded == null
                ? getTranslation("legal.warning.replaced", cited, day, successors)
                : getTranslation("legal.warning.replaced-ended", cited, day, successors, words.day(lastEnded));
    }

    private String name(LegalInstrument instrument) {
        return getTranslation("legal.name." + instrument.kind(), instrument.code(), instrument.title());
    }
}
