package vn.tiendo.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.InvalidInput;

/** Each rule of DOMAIN 5.2 with the message that a user sees. */
class BoardRulesTests {

    private static final List<PersonRef> HERE = List.of(person("A"), person("B"), person("C"), person("D"));
    private static final List<PersonRef> LEADERS = HERE.subList(0, 2);

    @Test
    void acceptsAProperBoard() {
        assertThatCode(() -> BoardRules.requireComplete(draft(seats -> {}), BoardKind.ESTABLISH, HERE, LEADERS))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsExactlyOneHeadWhoLeadsTheUnit() {
        assertThat(problems(seats -> seats.set(0, seat(0, SeatRole.MEMBER))))
                .containsEntry("seats-head", "board.problem.head-missing");
        assertThat(problems(seats -> seats.set(2, seat(2, SeatRole.HEAD))))
                .containsEntry("seats-head", "board.problem.head-several")
                .containsEntry("seat-2-person", "board.problem.head-not-leader");
        assertThat(problems(seats -> {
                    seats.set(0, seat(0, SeatRole.MEMBER));
                    seats.set(2, seat(2, SeatRole.HEAD));
                }))
                .containsExactly(Map.entry("seat-2-person", "board.problem.head-not-leader"));
    }

    @Test
    void wantsExactlyOneSecretary() {
        assertThat(problems(seats -> seats.set(1, seat(1, SeatRole.MEMBER))))
                .containsExactly(Map.entry("seats-secretary", "board.problem.secretary-missing"));
        assertThat(problems(seats -> seats.set(2, seat(2, SeatRole.SECRETARY))))
                .containsExactly(Map.entry("seats-secretary", "board.problem.secretary-several"));
    }

    @Test
    void wantsThreePeopleAndNobodyTwice() {
        assertThat(problems(seats -> seats.remove(2))).containsEntry("seats", "board.problem.few");
        assertThat(problems(seats -> seats.add(seat(2, SeatRole.MEMBER))))
                .containsExactly(Map.entry("seat-3-person", "board.problem.twice"));
    }

    @Test
    void wantsPeopleOfTheUnitWithRoleAndPost() {
        assertThat(problems(seats ->
                        seats.add(new BoardDraft.Seat(UUID.randomUUID(), SeatRole.MEMBER, "Công chức", "", ""))))
                .containsExactly(Map.entry("seat-3-person", "board.problem.not-here"));
        assertThat(problems(seats -> seats.add(new BoardDraft.Seat(null, null, " ", "", ""))))
                .containsEntry("seat-3-person", "board.problem.person-missing")
                .containsEntry("seat-3-role", "board.problem.role-missing")
                .containsEntry("seat-3-title", "board.problem.title-missing");
    }

    @Test
    void wantsAReasonForAChangeAndNoPeopleForTheEnd() {
        assertThat(problems(BoardKind.REORGANISE, "", seats -> {}))
                .containsExactly(Map.entry("reason", "board.problem.reason-missing"));
        assertThat(problems(BoardKind.DISSOLVE, "Sáp nhập", List::clear)).isEmpty();
    }

    @Test
    void keepsWithinWhatIsStored() {
        String tooLong = "x".repeat(BoardDraft.LONGEST_DUTIES + 1);
        BoardDraft draft = draft(seats ->
                seats.set(1, new BoardDraft.Seat(HERE.get(1).id(), SeatRole.SECRETARY, "Công chức", tooLong, "")));
        InvalidInput problem = catchThrowableOfType(InvalidInput.class, () -> BoardRules.requireFitting(draft));
        assertThat(problem.problems()).containsExactly(Map.entry("seat-1-sections", "form.too-long"));
    }

    private static Map<String, String> problems(Consumer<List<BoardDraft.Seat>> change) {
        return problems(BoardKind.ESTABLISH, "", change);
    }

    private static Map<String, String> problems(BoardKind kind, String reason, Consumer<List<BoardDraft.Seat>> change) {
        BoardDraft plain = draft(change);
        BoardDraft draft = new BoardDraft(0, plain.proposer(), plain.bases(), reason, plain.seats());
        @Nullable
        InvalidInput problem =
                catchThrowableOfType(InvalidInput.class, () -> BoardRules.requireComplete(draft, kind, HERE, LEADERS));
        return problem == null ? Map.of() : problem.problems();
    }

    private static BoardDraft draft(Consumer<List<BoardDraft.Seat>> change) {
        List<BoardDraft.Seat> seats =
                new ArrayList<>(List.of(seat(0, SeatRole.HEAD), seat(1, SeatRole.SECRETARY), seat(2, SeatRole.MEMBER)));
        change.accept(seats);
        return new BoardDraft(0, "công chức Văn hóa - Xã hội", "Căn cứ Luật", "", seats);
    }

    private static BoardDraft.Seat seat(int person, SeatRole role) {
        return new BoardDraft.Seat(HERE.get(person).id(), role, "Công chức", "", "");
    }

    private static PersonRef person(String name) {
        return new PersonRef(UUID.randomUUID(), name, "Công chức", name);
    }
}
