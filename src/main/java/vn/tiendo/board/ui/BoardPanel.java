package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.board.NominationService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.WorkPanel;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.FormPanel;

/** An assignment that asks for a board shows how far it has come, and begins it. */
@org.springframework.stereotype.Component
class BoardPanel implements WorkPanel {

    private final BoardBook book;
    private final NominationService boards;
    private final OrganizationService organization;

    BoardPanel(BoardBook book, NominationService boards, OrganizationService organization) {
        this.book = book;
        this.boards = boards;
        this.organization = organization;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.BOARD;
    }

    @Override
    public Component open(AssignmentFacts assignment) {
        UnitRef unit = organization.unit(assignment.unitId());
        Section box = new Section();
        box.addClassName("sheet");
        box.add(new H2(box.getTranslation("board.title")), new Paragraph(box.getTranslation("board.carries")));
        List<BoardFacts> history = book.seen(unit.id());
        Optional<BoardFacts> underWay =
                history.stream().filter(board -> board.stage().open()).findFirst();
        Optional<BoardFacts> inForce =
                history.stream().filter(BoardFacts::inForce).findFirst();
        underWay.ifPresent(board -> box.add(new Paragraph(
                box.getTranslation("board.under-way", box.getTranslation("BoardStage." + board.stage())))));
        inForce.ifPresent(board -> box.add(new Paragraph(box.getTranslation(
                "board.in-force", board.reference(), board.seats().size()))));
        Div way = new Div(new Anchor(BoardLinks.of(unit.code()), box.getTranslation("board.open")));
        way.addClassName("way-on");
        box.add(way);
        if (underWay.isEmpty() && book.mayNominate(unit.id())) {
            BoardKind kind = inForce.isPresent() ? BoardKind.REORGANISE : BoardKind.ESTABLISH;
            FormPanel form = new FormPanel();
            form.action(form.getTranslation("board.start." + kind), () -> {
                boards.start(unit.id(), kind);
                UI.getCurrent().navigate(BoardLinks.of(unit.code()));
            });
            box.add(form);
        }
        return box;
    }
}
