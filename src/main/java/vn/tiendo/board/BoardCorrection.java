package vn.tiendo.board;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that puts the form of a decision right; unsigned and unnumbered until it is. */
@Embeddable
record BoardCorrection(
        String text,
        UUID draftedBy,
        @Nullable UUID signedBy,
        @Nullable String signatureBlock,
        @Nullable String reference,
        @Nullable LocalDate dated,
        @Nullable Instant numberedAt) {

    BoardCorrection signed(UUID by, String block) {
        return new BoardCorrection(text, draftedBy, by, block, reference, dated, numberedAt);
    }

    BoardCorrection numbered(String number, LocalDate day, Instant now) {
        return new BoardCorrection(text, draftedBy, signedBy, signatureBlock, number, day, now);
    }

    static BoardCorrection drafted(String text, UUID by) {
        return new BoardCorrection(text, by, null, null, null, null, null);
    }

    BoardFacts.Correction facts() {
        return new BoardFacts.Correction(
                text,
                Objects.requireNonNullElse(reference, ""),
                dated,
                numberedAt,
                signedBy,
                Objects.requireNonNullElse(signatureBlock, ""));
    }
}
