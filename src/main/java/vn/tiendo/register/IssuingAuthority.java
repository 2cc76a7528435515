package vn.tiendo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.shared.Refused;

/**
 * The authority in whose name documents go out.
 *
 * @param draftingClass the class of units below it that draft directives for it; null if nobody does, nor it itself
 * @param line1 first header line on paper
 * @param symbol default second half of the symbol, e.g. {@code UBND-TH}
 * @param version as it was read; null for one that is not stored yet
 */
public record IssuingAuthority(
        UUID unitId,
        UUID officeUnitId,
        @Nullable String draftingClass,
        String line1,
        String line2,
        String placeName,
        String symbol,
        @Nullable Integer version) {

    /** Somebody else changed the authority since its page was opened. */
    public static class AuthorityChanged extends Refused {}

    /** One that is not stored yet. */
    public IssuingAuthority(
            UUID unitId,
            UUID officeUnitId,
            @Nullable String draftingClass,
            String line1,
            String line2,
            String placeName,
            String symbol) {
        this(unitId, officeUnitId, draftingClass, line1, line2, placeName, symbol, null);
    }

    /**
     * The boxes 2 to 4 of a paper that it issues.
     *
     * @param issuer its name as it is written within a sentence
     * @param reference empty while there is no number
     * @param year that an undated paper leaves standing
     */
    public OfficialDocument.Head head(
            String issuer, String reference, String symbolOfPaper, @Nullable LocalDate dated, int year) {
        return new OfficialDocument.Head(
                List.of(),
                Stream.of(line1, line2).filter(line -> !line.isBlank()).toList(),
                issuer,
                reference,
                symbolOfPaper,
                placeName,
                dated,
                year);
    }
}
