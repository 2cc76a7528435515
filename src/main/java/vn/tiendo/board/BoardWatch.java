package vn.tiendo.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.workflow.SystemActor;

/** Looks every minute whether everybody on a board is still there; a seat that fell vacant is told the same day. */
@Service
@PreAuthorize("permitAll()")
public class BoardWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BoardWatch.class);

    private final BoardActs acts;
    private final BoardReader reader;
    private final BoardPeople people;
    private final BoardChains chains;
    private final TransactionTemplate transaction;

    BoardWatch(
            BoardActs acts,
            BoardReader reader,
            BoardPeople people,
            BoardChains chains,
            TransactionTemplate transaction) {
        this.acts = acts;
        this.reader = reader;
        this.people = people;
        this.chains = chains;
        this.transaction = transaction;
    }

    /** Called again and again, it tells nobody twice; one board about which nothing can be told keeps no other one back. */
    public void tellVacancies() {
        List<BoardFacts> vacant = run(() -> reader.facts(acts.findByEndedOnIsNullAndEffectiveFromIsNotNull()).stream()
                .filter(board -> !board.vacant().isEmpty())
                .toList());
        if (vacant != null) {
            vacant.forEach(board -> run(() -> tell(board)));
        }
    }

    private <T> @Nullable T run(Supplier<T> work) {
        try {
            return SystemActor.callByItself(() -> transaction.execute(tx -> work.get()));
        } catch (Exception e) {
            LOG.error("Vacant seats could not be told; the next run tries again", e);
            return null;
        }
    }

    private BoardFacts tell(BoardFacts board) {
        Set<UUID> leaders =
                people.leaders(board.unitId()).stream().map(PersonRef::id).collect(Collectors.toSet());
        board.vacant().forEach(seat -> chains.vacant(board, seat, leaders));
        return board;
    }
}
