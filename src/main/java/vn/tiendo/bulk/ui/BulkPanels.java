package vn.tiendo.bulk.ui;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.ui.DueText;

/** Opens what is to be done with several rows: preview, run, answer for each. */
@Component
public class BulkPanels {

    private final DueText words;
    private final Clock clock;

    BulkPanels(DueText words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param closed takes the ids of what is not done; of all rows if nothing was begun */
    public BulkPanel open(BulkAct act, Consumer<Set<String>> closed) {
        return new BulkPanel(act, closed, new BulkSheet(words, clock));
    }
}
