package vn.tiendo.ownunit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.list.UnitArticles;
import vn.tiendo.board.BoardBook;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.portal.heat.PortalSummary;

/**
 * What the unit keeps, whatever directives run.
 *
 * @param portal null if the unit has none
 * @param since first day of the quarter, for which articles that came out are counted
 * @param asked assignments that ask for articles, with how many there are
 */
public record OwnRooms(
        BoardBook.Row board,
        @Nullable Portal portal,
        ContactBook.Row contacts,
        LocalDate since,
        List<UnitArticles.Count> articles,
        List<WorkAtUnit> asked) {

    /** Where it is and how it stands. */
    public record Portal(String address, PortalSummary summary) {}
}
