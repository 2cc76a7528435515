package vn.tiendo.consolidation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.carried.CarriedText;

/** One obligation of the report: counted figures and the text gathered from the units. */
@Embeddable
class ConsolidationItem {

    static final int MAX_TEXT = 100_000;

    private UUID obligationId;
    private String code;
    private String title;
    private int expected;
    private int done;
    private int awaiting;
    private String text;
    private @Nullable String gathered;

    @SuppressWarnings("NullAway.Init")
    protected ConsolidationItem() {}

    ConsolidationItem(ConsolidationFacts.Item item) {
        this.obligationId = item.obligationId();
        this.code = item.code();
        this.title = item.title();
        this.expected = item.expected();
        this.done = item.done();
        this.awaiting = item.awaiting();
        this.text = item.text().length() > MAX_TEXT ? item.text().substring(0, MAX_TEXT - 1) + "…" : item.text();
        this.gathered = text;
    }

    void write(String newText) {
        text = newText;
    }

    /** How it goes on from the same obligation's text in the report before. */
    CarriedText carried(CarriedText.@Nullable Earlier before, String heading) {
        return CarriedText.of(before, gathered == null ? text : gathered, heading, MAX_TEXT);
    }

    CarriedText.Earlier earlier() {
        return new CarriedText.Earlier(gathered, text);
    }

    UUID obligationId() {
        return obligationId;
    }

    ConsolidationFacts.Item facts() {
        return new ConsolidationFacts.Item(obligationId, code, title, expected, done, awaiting, text);
    }
}
