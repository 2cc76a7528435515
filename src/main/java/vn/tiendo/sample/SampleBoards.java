package vn.tiendo.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardService;
import vn.tiendo.board.CorrectionService;
import vn.tiendo.board.NominationService;
import vn.tiendo.board.SeatRole;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.task.TaskTicket;

/** What people of the sample's story do about editorial boards, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleBoards {

    /** One page that says it is a sample; every signed copy of the story is this file. */
    private static final ClassPathResource SIGNED_COPY = new ClassPathResource("sample/quyet-dinh-da-ky.pdf");

    private final NominationService nominations;
    private final BoardService boards;
    private final CorrectionService corrections;
    private final BoardBook book;
    private final OrganizationService organization;
    private final FileService files;
    private final SampleTickets tickets;

    SampleBoards(
            NominationService nominations,
            BoardService boards,
            CorrectionService corrections,
            BoardBook book,
            OrganizationService organization,
            FileService files,
            SampleTickets tickets) {
        this.nominations = nominations;
        this.boards = boards;
        this.corrections = corrections;
        this.book = book;
        this.organization = organization;
        this.files = files;
        this.tickets = tickets;
    }

    Map<String, Consumer<Line>> acts() {
        return Map.of(
                "board-nominate", this::nominate,
                "board-enter", this::enter,
                "board-check", line -> boards.check(ticket("check-board-form", line), ReviewDecision.approve()),
                "board-approve", line -> boards.approve(ticket("approve-board", line), ReviewDecision.approve()),
                "board-sign", line -> boards.sign(ticket("sign-board", line), ReviewDecision.approve()),
                "board-number", this::number,
                "board-send", this::send,
                "board-verify", this::verify,
                "board-correct", this::correct);
    }

    /** Facts: who proposes, in words; then a seat each: login, role, sections if any. */
    private void nominate(Line line) {
        UUID unit = organization.unitByCode(line.unit()).orElseThrow().id();
        BoardFacts begun = book.facts(nominations.start(unit, BoardKind.ESTABLISH));
        List<BoardDraft.Seat> seats = line.facts().stream()
                .skip(1)
                .map(text -> seat(text.split(" ", 3)))
                .toList();
        nominations.submit(
                tickets.of("nominate-board", begun.id()),
                new BoardDraft(begun.version(), line.fact(0), begun.bases(), "", seats));
    }

    /** Facts: number of the decision of before, its day, who signed it; then the seats. */
    private void enter(Line line) {
        UUID unit = organization.unitByCode(line.unit()).orElseThrow().id();
        List<BoardDraft.Seat> seats = line.facts().stream()
                .skip(3)
                .map(text -> seat(text.split(" ", 3)))
                .toList();
        nominations.enter(
                unit, new BoardDraft.Earlier(line.fact(0), LocalDate.parse(line.fact(1)), line.fact(2), seats));
    }

    /** With the title of his own office: a seat on the board is none that the decision would name beside itself. */
    private BoardDraft.Seat seat(String[] words) {
        PersonRef person = organization.personByLogin(words[0]).orElseThrow();
        return new BoardDraft.Seat(
                person.id(), SeatRole.valueOf(words[1]), person.title(), words.length > 2 ? words[2] : "", "");
    }

    private void number(Line line) {
        boards.number(ticket("number-board", line), boards.proposedNumber(act(line)));
    }

    private void send(Line line) {
        try (InputStream copy = SIGNED_COPY.getInputStream()) {
            files.store(new FileSubject(BoardService.FILES, act(line)), SIGNED_COPY.getFilename(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boards.send(ticket("upload-board", line));
    }

    /** Facts: verdict, what is wrong. */
    private void verify(Line line) {
        boards.verify(ticket("verify-board", line), BoardService.Verdict.valueOf(line.fact(0)), line.fact(1));
    }

    /** Facts: what is put right. */
    private void correct(Line line) {
        corrections.draft(ticket("correct-board", line), line.fact(0));
    }

    private TaskTicket ticket(String step, Line line) {
        return tickets.of(step, act(line));
    }

    private UUID act(Line line) {
        return book.history(line.unit()).getFirst().id();
    }
}
