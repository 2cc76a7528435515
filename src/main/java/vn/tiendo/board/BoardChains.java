package vn.tiendo.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;

/** What of a board's act stands in the history, and who is told of it. */
@Component
class BoardChains {

    private final AuditService audit;
    private final NoticeService notices;
    private final OrganizationService organization;

    BoardChains(AuditService audit, NoticeService notices, OrganizationService organization) {
        this.audit = audit;
        this.notices = notices;
        this.organization = organization;
    }

    static String stream(UUID act) {
        return BoardService.PROCESS + ":" + act;
    }

    /** Under which subject it is listed: the directive that asks for it, else the act itself. */
    static UUID root(BoardAct act) {
        return act.directiveId() == null ? act.id() : act.directiveId();
    }

    void record(BoardAct act, String what, String note) {
        audit.record(stream(act.id()), root(act), "board." + what, note.isEmpty() ? Map.of() : Map.of("note", note));
    }

    /** Everybody on the board learns of it from the day on which it holds. */
    void inForce(BoardAct act, BoardFacts board) {
        record(act, "in-force", board.reference());
        UnitRef unit = organization.unit(act.unitId());
        if (act.kind().names()) {
            notices.tell(List.of(new Notice(
                    "board-seat:" + act.id(),
                    act.directiveId(),
                    "",
                    BoardLinks.of(unit.code()),
                    "board-seat",
                    List.of(unit.shortName(), board.reference()),
                    act.seats().stream().map(BoardSeat::personId).collect(Collectors.toSet()))));
        }
    }

    /** Somebody on the board is not there any more: who leads the unit hears it the same day, once. */
    void vacant(BoardFacts board, BoardFacts.Seat seat, Set<UUID> leaders) {
        UnitRef unit = organization.unit(board.unitId());
        notices.tell(List.of(new Notice(
                "board-vacancy:" + board.id() + ":" + seat.personId(),
                null,
                "",
                BoardLinks.of(unit.code()),
                "board-vacancy",
                List.of(seat.name(), unit.shortName()),
                leaders)));
    }
}
