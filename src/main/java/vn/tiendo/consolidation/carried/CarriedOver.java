package vn.tiendo.consolidation.carried;

import java.util.Map;
import java.util.UUID;

/**
 * What a supplementary report has of the texts of the one before.
 *
 * @param summary the general part of the report before; it tells the figures of its day and is written anew
 * @param assessment whether the officer's own judgement was taken over
 * @param items by obligation
 */
public record CarriedOver(
        String summary,
        boolean assessment,
        CarriedText difficulties,
        CarriedText proposals,
        Map<UUID, CarriedText> items) {}
