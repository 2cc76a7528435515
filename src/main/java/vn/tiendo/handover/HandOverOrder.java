package vn.tiendo.handover;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who confirms a hand-over says this.
 *
 * @param submission made when the page was opened: the same submission twice has one effect
 * @param seen the lines of the preview
 * @param receivers to whom each line goes, by its key
 */
public record HandOverOrder(
        UUID submission, UUID personId, UUID unitId, Set<String> seen, Map<String, UUID> receivers, String note) {

    public static final int LONGEST_NOTE = 1_000;
}
