package vn.tiendo.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** "Ban biên tập": the reader's own unit, and the units whose boards come to his office. */
@Route(BoardLinks.BOARDS)
@RolesAllowed("USER")
class BoardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardBook book;
    private final transient BoardsSheet sheet;

    BoardsView(BoardBook book, BoardsSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("board.list.text")));
        List<BoardBook.Row> rows = book.rows();
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("board.list.none"), getTranslation("board.list.none.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.forEach(row -> list.add(card(row)));
        add(sheet.all(), list);
    }

    private ListItem card(BoardBook.Row row) {
        Anchor name = new Anchor(BoardLinks.of(row.unit().code()), row.unit().name());
        name.addClassName("card-title");
        ListItem card = new ListItem(name);
        card.addClassName("card");
        row.board()
                .ifPresentOrElse(
                        board -> card.add(new Paragraph(getTranslation(
                                "board.in-force",
                                board.reference(),
                                board.seats().size()))),
                        () -> card.add(new Paragraph(getTranslation("board.none"))));
        int vacant = row.board().map(board -> board.vacant().size()).orElse(0);
        if (vacant > 0) {
            card.add(new StateBadge("due-overdue", "!", getTranslation("board.vacancies", vacant)));
        }
        row.underWay().ifPresent(board -> card.add(underWay(board)));
        return card;
    }

    private StateBadge underWay(BoardFacts board) {
        return new StateBadge(
                "state-awaiting",
                "⧗",
                getTranslation("board.under-way", getTranslation("BoardStage." + board.stage())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.list");
    }
}
