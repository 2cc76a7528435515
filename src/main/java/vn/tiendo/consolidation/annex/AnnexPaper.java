package vn.tiendo.consolidation.annex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.execution.standing.Standing;

/** The annexes of the consolidated report: what each unit did of what it was given, lying, unit by unit, and who did not report. */
@Component
public class AnnexPaper {

    /** Beyond it nobody turns the pages; the workbook that goes with the report has them all. */
    static final int MOST_LINES = 1_500;

    /** The same of units, with more columns. */
    public static final int MOST_UNITS = 500;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final PaperTexts WORDS = new PaperTexts("consolidation");
    private static final List<Integer> WORK = List.of(5, 15, 11, 31, 13, 8, 17);
    private static final List<Integer> UNITS = List.of(5, 21, 8, 10, 10, 9, 10, 10, 10, 7);
    private static final List<Integer> MISSING = List.of(10, 90);
    private static final int WIDE = 60;
    private static final int MIDDLE = 24;
    private static final int NARROW = 12;

    /**
     * @param more what else is attached, before the names
     * @param missing names of the units that did not report
     */
    public List<OfficialDocument.Annex> annexes(
            List<WorkLine> lines, List<OfficialDocument.Annex> more, List<String> missing) {
        List<OfficialDocument.Annex> annexes = new ArrayList<>();
        annexes.add(new OfficialDocument.Annex(WORDS.text("annex.work.title"), work(lines), true));
        annexes.add(new OfficialDocument.Annex(WORDS.text("annex.units.title"), units(lines), true));
        annexes.addAll(more);
        if (!missing.isEmpty()) {
            annexes.add(new OfficialDocument.Annex(WORDS.text("annex.missing.title"), missing(missing), false));
        }
        return annexes;
    }

    private static List<Block> work(List<WorkLine> lines) {
        if (lines.size() > MOST_LINES) {
            return List.of(new Block.Text(WORDS.text("annex.work.long", lines.size())));
        }
        List<Block> body = new ArrayList<>();
        for (Tally obligation : Tally.byObligation(lines)) {
            List<List<String>> rows = new ArrayList<>();
            lines.stream()
                    .filter(line -> line.obligationId().equals(obligation.id()))
                    .forEach(line -> rows.add(List.of(
                            Integer.toString(rows.size() + 1),
                            line.unit(),
                            day(line.dueOn()),
                            result(line),
                            standing(line.standing()),
                            line.daysLate() == 0 ? "" : Integer.toString(line.daysLate()),
                            line.reason())));
            body.add(new Block.Heading(obligation.name()));
            body.add(
                    new Block.Grid(heads("number", "unit", "due", "result", "standing", "days", "reason"), rows, WORK));
        }
        return body;
    }

    private static List<Block> units(Collection<WorkLine> lines) {
        List<Tally> units = Tally.byUnit(lines);
        if (units.size() > MOST_UNITS) {
            return List.of(new Block.Text(WORDS.text("annex.work.long", units.size())));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Tally unit : units) {
            rows.add(Stream.of(
                            Stream.of(
                                    Integer.toString(rows.size() + 1),
                                    unit.name(),
                                    Integer.toString(unit.count(Counted.EXPECTED))),
                            Stream.of(Standing.values()).map(standing -> Integer.toString(unit.count(standing))),
                            Stream.of(rate(unit), unit.rank() == 0 ? "" : Integer.toString(unit.rank())))
                    .flatMap(some -> some)
                    .toList());
        }
        return List.of(new Block.Grid(unitHeads(), rows, UNITS));
    }

    private static List<String> unitHeads() {
        return Stream.of(
                        heads("number", "unit", "expected").stream(),
                        Stream.of(Standing.values()).map(AnnexPaper::standing),
                        heads("rate", "rank").stream())
                .flatMap(some -> some)
                .toList();
    }

    private static List<Block> missing(List<String> names) {
        if (names.size() > MOST_LINES) {
            return List.of(new Block.Text(WORDS.text("annex.work.long", names.size())));
        }
        List<List<String>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(List.of(Integer.toString(rows.size() + 1), name)));
        return List.of(new Block.Grid(heads("number", "unit"), rows, MISSING));
    }

    /** The same as sheets of a workbook: every line, the units. */
    public List<Sheet> sheets(List<WorkLine> lines, List<String> head) {
        Sheet work = new Sheet(
                WORDS.text("annex.sheet.work"),
                head,
                Stream.of(
                                columns(NARROW, "number", "code"),
                                columns(WIDE, "obligation"),
                                columns(MIDDLE, "unit"),
                                columns(NARROW, "due"),
                                columns(WIDE, "result"),
                                columns(MIDDLE, "reference", "standing"),
                                columns(NARROW, "days"),
                                columns(WIDE, "reason"))
                        .flatMap(some -> some)
                        .toList(),
                row -> {
                    int number = 0;
                    for (WorkLine line : lines) {
                        number++;
                        row.accept(cells(number, line));
                    }
                });
        Sheet units = new Sheet(
                WORDS.text("annex.sheet.units"),
                head,
                unitHeads().stream()
                        .map(title -> new Sheet.Column(title, MIDDLE))
                        .toList(),
                row -> {
                    int number = 0;
                    for (Tally unit : Tally.byUnit(lines)) {
                        number++;
                        row.accept(cells(number, unit));
                    }
                });
        return List.of(work, units);
    }

    /** How many rows these sheets have. */
    public static int rows(List<WorkLine> lines) {
        return lines.size()
                + (int) lines.stream().map(WorkLine::unitId).distinct().count();
    }

    private static List<@Nullable Object> cells(int number, WorkLine line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(line.code());
        cells.add(line.title());
        cells.add(line.unit());
        cells.add(line.dueOn());
        cells.add(line.result());
        cells.add(line.reference());
        cells.add(standing(line.standing()));
        cells.add(line.daysLate());
        cells.add(line.reason());
        return cells;
    }

    private static List<@Nullable Object> cells(int number, Tally unit) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(unit.name());
        cells.add(unit.count(Counted.EXPECTED));
        for (Standing standing : Standing.values()) {
            cells.add(unit.count(standing));
        }
        cells.add(rate(unit));
        cells.add(unit.rank() == 0 ? null : unit.rank());
        return cells;
    }

    private static String result(WorkLine line) {
        if (line.reference().isEmpty()) {
            return WORDS.text("annex.no-report");
        }
        return line.result().isBlank()
                ? WORDS.text("annex.by", line.reference())
                : WORDS.text("annex.said", line.result().strip(), line.reference());
    }

    static String standing(Standing standing) {
        return WORDS.text("standing." + standing);
    }

    /** E.g. "9/11 (81%)". */
    static String rate(Tally tally) {
        return tally.rate().isEmpty()
                ? "–"
                : WORDS.text(
                        "annex.rate.value",
                        tally.count(Counted.IN_TIME),
                        tally.count(Counted.JUDGED),
                        tally.rate().getAsInt());
    }

    private static List<String> heads(String... names) {
        return Stream.of(names).map(name -> WORDS.text("annex." + name)).toList();
    }

    private static Stream<Sheet.Column> columns(int width, String... names) {
        return heads(names).stream().map(title -> new Sheet.Column(title, width));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
