package vn.tiendo.board;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.TextLimits;

/** What a nomination must have (DOMAIN 5.2); each problem names the seat that it is about. */
final class BoardRules {

    private static final int FEWEST = 3;
    private static final String SEATS = "seats";
    private static final String HEAD = "seats-head";
    private static final String SECRETARY = "seats-secretary";

    private final BoardDraft draft;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private BoardRules(BoardDraft draft) {
        this.draft = draft;
    }

    /** @throws InvalidInput with every text that is longer than what is kept */
    static void requireFitting(BoardDraft draft) {
        TextLimits limits = new TextLimits()
                .atMost(BoardDraft.LONGEST_PROPOSER, "proposer", draft.proposer())
                .atMost(BoardDraft.LONGEST_BASES, "bases", draft.bases())
                .atMost(BoardDraft.LONGEST_REASON, "reason", draft.reason());
        for (int at = 0; at < draft.seats().size(); at++) {
            BoardDraft.Seat seat = draft.seats().get(at);
            limits.atMost(BoardDraft.LONGEST_TITLE, BoardDraft.field(at, "title"), seat.title())
                    .atMost(BoardDraft.LONGEST_DUTIES, BoardDraft.field(at, "sections"), seat.sections())
                    .atMost(BoardDraft.LONGEST_DUTIES, BoardDraft.field(at, "duties"), seat.duties());
        }
        limits.require();
    }

    /**
     * Whether it can be put before the office.
     *
     * @param here who works in the unit
     * @param leaders of the unit
     * @throws InvalidInput with everything that is missing or cannot be
     */
    static void requireComplete(BoardDraft draft, BoardKind kind, List<PersonRef> here, List<PersonRef> leaders) {
        BoardRules rules = new BoardRules(draft);
        rules.missing("proposer", draft.proposer(), "board.problem.proposer-missing");
        rules.missing("bases", draft.bases(), "board.problem.bases-missing");
        if (kind != BoardKind.ESTABLISH) {
            rules.missing("reason", draft.reason(), "board.problem.reason-missing");
        }
        if (kind.names()) {
            rules.seats(ids(here));
            rules.roles(ids(leaders));
        }
        rules.require();
    }

    /** The same for a board of before: its decision has a number and a day that is over. */
    static void requireEarlier(
            BoardDraft.Earlier earlier, List<PersonRef> here, List<PersonRef> leaders, LocalDate today) {
        BoardRules rules = new BoardRules(new BoardDraft(0, "", "", "", earlier.seats()));
        rules.missing("reference", earlier.reference(), "board.problem.reference-missing");
        if (earlier.day() == null) {
            rules.problems.put("day", "board.problem.day-missing");
        } else if (earlier.day().isAfter(today)) {
            rules.problems.put("day", "board.problem.day-future");
        }
        rules.seats(ids(here));
        rules.roles(ids(leaders));
        rules.require();
    }

    private static Set<UUID> ids(List<PersonRef> people) {
        return people.stream().map(PersonRef::id).collect(Collectors.toSet());
    }

    private void seats(Set<UUID> here) {
        Set<UUID> named = new HashSet<>();
        each((at, seat) -> {
            if (seat.personId() == null) {
                add(at, "person", "board.problem.person-missing");
            } else if (!here.contains(seat.personId())) {
                add(at, "person", "board.problem.not-here");
            } else if (!named.add(seat.personId())) {
                add(at, "person", "board.problem.twice");
            }
            if (seat.role() == null) {
                add(at, "role", "board.problem.role-missing");
            }
            if (seat.title().isBlank()) {
                add(at, "title", "board.problem.title-missing");
            }
        });
        if (draft.seats().size() < FEWEST) {
            problems.put(SEATS, "board.problem.few");
        }
    }

    private void roles(Set<UUID> leaders) {
        one(SeatRole.SECRETARY, SECRETARY, "board.problem.secretary-missing", "board.problem.secretary-several");
        one(SeatRole.HEAD, HEAD, "board.problem.head-missing", "board.problem.head-several");
        each((at, seat) -> {
            if (seat.role() == SeatRole.HEAD && seat.personId() != null && !leaders.contains(seat.personId())) {
                add(at, "person", "board.problem.head-not-leader");
            }
        });
    }

    private void one(SeatRole role, String field, String none, String several) {
        long count = draft.seats().stream().filter(seat -> seat.role() == role).count();
        if (count == 0) {
            problems.put(field, none);
        }
        if (count > 1) {
            problems.put(field, several);
        }
    }

    private void missing(String field, String text, String problem) {
        if (text.isBlank()) {
            problems.put(field, problem);
        }
    }

    private void add(int seat, String field, String problem) {
        problems.putIfAbsent(BoardDraft.field(seat, field), problem);
    }

    private void each(Look look) {
        for (int at = 0; at < draft.seats().size(); at++) {
            look.at(at, draft.seats().get(at));
        }
    }

    private interface Look {
        void at(int place, BoardDraft.Seat seat);
    }

    private void require() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
