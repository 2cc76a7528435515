package vn.tiendo.consolidation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

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
    }

    void write(String newText) {
        text = newText;
    }

    UUID obligationId() {
        return obligationId;
    }

    ConsolidationFacts.Item facts() {
        return new ConsolidationFacts.Item(obligationId, code, title, expected, done, awaiting, text);
    }
}
