package vn.tiendo.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A letter that puts the form of a decision right; unsigned and unnumbered until it is. */
@Embeddable
record BoardCorrection(
        String text,
        UUID draftedBy,
        @Nullable UUID signedBy,
        @Nullable String signatureBlock,
        @Nullable String reference,
        @Nullable LocalDate dated) {

    BoardCorrection signed(UUID by, String block) {
        return new BoardCorrection(text, draftedBy, by, block, reference, dated);
    }

    BoardCorrection numbered(String number, LocalDate day) {
        return new BoardCorrection(text, draftedBy, signedBy, signatureBlock, number, day);
    }

    static BoardCorrection drafted(String text, UUID by) {
        return new BoardCorrection(text, by, null, null, null, null);
    }

    BoardFacts.Correction facts() {
        return new BoardFacts.Correction(
                text,
                Objects.requireNonNullElse(reference, ""),
                dated,
                signedBy,
                Objects.requireNonNullElse(signatureBlock, ""));
    }

    /** The letters of one decision, oldest first. */
    @Embeddable
    static class Letters {

        @ElementCollection(fetch = FetchType.LAZY)
        @CollectionTable(name = "board_correction", joinColumns = @JoinColumn(name = "act_id"))
        @OrderColumn(name = "position")
        @BatchSize(size = 100)
        private List<BoardCorrection> corrections = new ArrayList<>();

        /** A letter that was sent back is written anew; one that is numbered stays, and another one follows it. */
        void draft(BoardCorrection letter) {
            if (!corrections.isEmpty() && corrections.getLast().reference() == null) {
                corrections.removeLast();
            }
            corrections.add(letter);
        }

        BoardCorrection last() {
            return corrections.getLast();
        }

        void change(BoardCorrection letter) {
            corrections.set(corrections.size() - 1, letter);
        }

        List<BoardFacts.Correction> facts() {
            return corrections.stream().map(BoardCorrection::facts).toList();
        }
    }
}
