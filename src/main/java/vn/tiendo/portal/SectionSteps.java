package vn.tiendo.portal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.NotFound;

/** What the gateways of {@code section-upkeep} ask. */
@Component
public class SectionSteps {

    private final SectionUpkeeps upkeeps;

    SectionSteps(SectionUpkeeps upkeeps) {
        this.upkeeps = upkeeps;
    }

    /** Whether the overseer looks at this answer. */
    public boolean isSampled(String upkeepId) {
        return upkeeps.findById(UUID.fromString(upkeepId))
                .orElseThrow(NotFound::new)
                .sampled();
    }
}
