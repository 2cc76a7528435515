package vn.tiendo.ownunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.article.list.UnitArticles;
import vn.tiendo.board.BoardBook;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;

/** Asks the rooms how a unit stands with them; the caller has found that the person is of the unit. */
@Component
class OwnRoomsReader {

    /** Assignments that ask for articles, on the page; its directives have them all. */
    private static final int ASKED = 3;

    private final OwnReader reader;
    private final BoardBook boards;
    private final PortalService portals;
    private final ContactBook contacts;
    private final UnitArticles articles;

    OwnRoomsReader(
            OwnReader reader, BoardBook boards, PortalService portals, ContactBook contacts, UnitArticles articles) {
        this.reader = reader;
        this.boards = boards;
        this.portals = portals;
        this.contacts = contacts;
        this.articles = articles;
    }

    OwnRooms of(UnitRef unit, LocalDate since) {
        return new OwnRooms(
                boards.row(unit.id()),
                portal(unit.id()),
                contacts.row(unit.id()),
                since,
                articles.of(unit, since),
                reader.asked(unit.id(), ASKED));
    }

    private OwnRooms.@Nullable Portal portal(UUID unit) {
        return portals.address(unit)
                .flatMap(address -> portals.summary(unit).map(summary -> new OwnRooms.Portal(address, summary)))
                .orElse(null);
    }
}
