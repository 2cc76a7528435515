package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.board.NominationService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.ui.ProcessSections;

/** A unit's board: who is on it, by which decision, what is under way, what was before. */
@Route(BoardLinks.BOARDS + "/:code")
@RolesAllowed("USER")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 30;

    private final transient BoardBook book;
    private final transient NominationService boards;
    private final transient BoardSheets sheets;
    private final transient OrganizationService organization;
    private final transient TaskListService tasks;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private final transient PortalService portals;
    private String title = "";

    BoardView(
            BoardBook book,
            NominationService boards,
            BoardSheets sheets,
            OrganizationService organization,
            TaskListService tasks,
            ProcessSections processes,
            Timelines timelines,
            PortalService portals) {
        this.book = book;
        this.boards = boards;
        this.sheets = sheets;
        this.organization = organization;
        this.tasks = tasks;
        this.processes = processes;
        this.timelines = timelines;
        this.portals = portals;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        show(organization.unitByCode(code).orElseThrow(NotFound::new));
    }

    private void show(UnitRef unit) {
        List<BoardFacts> history = book.history(unit.code());
        title = getTranslation("board.of", unit.shortName());
        removeAll();
        add(new Anchor(BoardLinks.BOARDS, getTranslation("board.back")), new PageHeader(title));
        Optional<BoardFacts> underWay =
                history.stream().filter(board -> board.stage().open()).findFirst();
        Optional<BoardFacts> board =
                history.stream().filter(BoardFacts::inForce).findFirst();
        board.ifPresentOrElse(
                found -> add(inForce(found)),
                () -> add(new EmptyState(getTranslation("board.none"), getTranslation("board.none.hint"))));
        underWay.ifPresent(found -> add(underWay(found)));
        if (underWay.isEmpty() && book.mayNominate(unit.id())) {
            add(starting(unit, board.isPresent()));
            if (board.isEmpty()) {
                add(new EarlierBoardPanel(boards, choice(unit), unit.id(), () -> show(unit)));
            }
        }
        add(before(history));
        if (!history.isEmpty()) {
            Section acts = section("board.history");
            acts.add(timelines.newest(
                    AuditScope.of(history.stream().map(BoardFacts::stream).toList()), ACTS));
            add(acts);
        }
    }

    private Component inForce(BoardFacts board) {
        Section section = section("board.current");
        if (!board.vacant().isEmpty()) {
            Paragraph vacant = new Paragraph(
                    getTranslation("board.vacancies", board.vacant().size()));
            vacant.addClassName("warning");
            section.add(vacant);
        }
        section.add(sheets.facts(board, this), sheets.seats(board, this), sheets.papers(board, this));
        return section;
    }

    private Component underWay(BoardFacts board) {
        Section section = section("board.now");
        section.add(sheets.facts(board, this));
        tasks.openSteps(List.of(board.id())).getOrDefault(board.id(), List.of()).stream()
                .filter(step -> tasks.holds(board.id(), step.step()))
                .forEach(step -> {
                    Div way = new Div(new Anchor(
                            TaskLinks.task(step.taskId()),
                            getTranslation("board.do", getTranslation(step.step() + ".title"))));
                    way.addClassName("way-on");
                    section.add(way);
                });
        section.add(
                sheets.papers(board, this),
                processes.section(board.instanceId().isEmpty() ? null : board.instanceId(), board.id(), this));
        return section;
    }

    private Component starting(UnitRef unit, boolean exists) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation(exists ? "board.start.change" : "board.start.first")));
        List<BoardKind> kinds =
                exists ? List.of(BoardKind.REORGANISE, BoardKind.DISSOLVE) : List.of(BoardKind.ESTABLISH);
        kinds.forEach(kind -> form.action(getTranslation("board.start." + kind), () -> {
            boards.start(unit.id(), kind);
            Toasts.done(getTranslation("board.started"));
            show(unit);
        }));
        return form;
    }

    private SeatFields.Choice choice(UnitRef unit) {
        return new SeatFields.Choice(book.candidates(unit.id()), book::hasMailbox, portals.sections(unit.id()));
    }

    private Component before(List<BoardFacts> history) {
        Section section = section("board.before");
        List<BoardFacts> ended = history.stream()
                .filter(board -> !board.inForce() && !board.stage().open())
                .toList();
        if (ended.isEmpty()) {
            section.add(new Paragraph(getTranslation("board.before.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        ended.forEach(board -> {
            ListItem card = new ListItem(
                    new H3(getTranslation("BoardKind." + board.kind())
                            + (board.reference().isEmpty() ? "" : " · " + board.reference())),
                    sheets.facts(board, this),
                    sheets.papers(board, this));
            card.addClassName("card");
            list.add(card);
        });
        section.add(list);
        return section;
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
