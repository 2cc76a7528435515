package vn.tiendo.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the directives that run are shown.
 *
 * @param words in the number, the symbol or the subject
 * @param collecting only those whose reports are being put together, or only those that are not; null for both
 * @param draftingUnit only what this office drafted, and so what belongs to its field; null for all
 * @param due null whenever it ends
 * @param followed only what the reader is named to follow
 */
public record CockpitFilter(
        String words,
        @Nullable Boolean collecting,
        @Nullable UUID draftingUnit,
        @Nullable DueWindow due,
        boolean followed) {

    public static final CockpitFilter NONE = new CockpitFilter("", null, null, null, false);
}
