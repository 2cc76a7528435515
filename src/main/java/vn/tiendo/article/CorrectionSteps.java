package vn.tiendo.article;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.correction.Corrections;
import vn.tiendo.shared.NotFound;

/** What the gateways of {@code article-correction} ask. */
@Component
public class CorrectionSteps {

    private final Corrections corrections;

    CorrectionSteps(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Whether the article shall be taken down. */
    public boolean isRemoval(String correctionId) {
        return corrections
                .find(UUID.fromString(correctionId))
                .orElseThrow(NotFound::new)
                .removal();
    }
}
