package vn.tiendo.board;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** A seat as the decision names it; the name stays as it was printed. */
@Embeddable
record BoardSeat(
        UUID personId,
        String name,
        @Enumerated(EnumType.STRING) SeatRole seatRole,
        String title,
        String sections,
        String duties) {

    static BoardSeat of(BoardDraft.Seat seat, String name) {
        return new BoardSeat(
                Objects.requireNonNull(seat.personId()),
                name,
                Objects.requireNonNull(seat.role()),
                seat.title().strip(),
                seat.sections().strip(),
                seat.duties().strip());
    }

    BoardFacts.Seat facts(boolean here) {
        return new BoardFacts.Seat(personId, name, seatRole, title, sections, duties, here);
    }
}
