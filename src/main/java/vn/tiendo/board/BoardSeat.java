package vn.tiendo.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

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

    /** The seats of one decision, in the order in which they were entered. */
    @Embeddable
    static class Seats {

        @ElementCollection(fetch = FetchType.LAZY)
        @CollectionTable(name = "board_seat", joinColumns = @JoinColumn(name = "act_id"))
        @OrderColumn(name = "position")
        @BatchSize(size = 100)
        private List<BoardSeat> seats = new ArrayList<>();

        void fill(List<BoardSeat> named) {
            seats.clear();
            seats.addAll(named);
        }

        List<BoardSeat> all() {
            return List.copyOf(seats);
        }

        /** @param here who is still there */
        List<BoardFacts.Seat> facts(Set<UUID> here) {
            return seats.stream()
                    .map(seat -> seat.facts(here.contains(seat.personId())))
                    .toList();
        }
    }
}
