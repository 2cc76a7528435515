package vn.tiendo.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authority in whose name documents go out.
 *
 * @param draftingClass the class of units below it that draft directives for it; null if nobody does, nor it itself
 * @param line1 first header line on paper
 * @param symbol default second half of the symbol, e.g. {@code UBND-TH}
 */
public record IssuingAuthority(
        UUID unitId,
        UUID officeUnitId,
        @Nullable String draftingClass,
        String line1,
        String line2,
        String placeName,
        String symbol) {}
