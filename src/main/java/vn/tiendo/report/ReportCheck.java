package vn.tiendo.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.report.hint.FigureCheck;
import vn.tiendo.shared.InvalidInput;

/** What a report must have before it goes to the head (DOMAIN 5.4): nothing is left blank without a reason. */
final class ReportCheck {

    private static final int MAX_NUMBER = 60;
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_REASON = 2_000;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, List<Object>> words = new HashMap<>();

    private ReportCheck() {}

    /** @param codes of the obligations, by assignment: each problem names its own */
    static void requireComplete(ReportDraft draft, LocalDate today, Map<UUID, String> codes) {
        ReportCheck check = new ReportCheck();
        draft.items().stream()
                .filter(item -> !item.settled())
                .forEach(item -> check.item(item, today, codes.get(item.assignmentId())));
        check.end();
    }

    /** What a leader gave the unit while the report was being written has to stand in it. */
    static void requireNothingAdded(ReportDraft draft, AddresseeFacts addressee) {
        Set<UUID> told =
                draft.items().stream().map(ReportDraft.Item::assignmentId).collect(Collectors.toSet());
        if (!addressee.reported().stream().map(AssignmentFacts::id).allMatch(told::contains)) {
            throw new InvalidInput("instruction", "report.problem.instruction-added");
        }
    }

    /** What a leader gave the unit after the report was written goes back to its author, or to the head to be assigned. */
    static void requireNothingOpen(Report report, AddresseeFacts addressee) {
        if (!report.speaksOfAll(addressee)) {
            throw new InvalidInput("instruction", "report.problem.instruction-unreported");
        }
        if (addressee.reported().stream().anyMatch(each -> each.state() == ExecutionState.RECEIVED)) {
            throw new InvalidInput("instruction", "report.problem.instruction-unassigned");
        }
    }

    /**
     * What a report needs before it leaves.
     *
     * @param issued day of the directive: nobody reported on it before
     * @param taken whether another report of the unit bears the number
     * @param attached whether its signed copy lies with it
     * @param mayFollow whether the signed copy may follow
     */
    static void requireNumbered(
            ReportNumbering numbering,
            @Nullable LocalDate issued,
            LocalDate today,
            boolean taken,
            boolean attached,
            boolean mayFollow) {
        ReportCheck check = new ReportCheck();
        check.require(!numbering.number().isBlank(), "number", "report.problem.number-missing");
        check.fits(MAX_NUMBER, "number", numbering.number().strip());
        check.require(!taken, "number", "report.problem.number-taken");
        check.dated(numbering.dated(), issued, today);
        check.require(
                attached || numbering.copyLater() && mayFollow,
                "copy",
                mayFollow ? "report.problem.copy-or-later" : "report.problem.copy-missing");
        check.end();
    }

    /** What is accepted as a whole has its signed copy. */
    static void requireCopy(boolean copied, Map<UUID, String> returned) {
        if (returned.isEmpty() && !copied) {
            throw new InvalidInput("copy", "report.problem.copy-not-yet");
        }
    }

    /** Nothing that was typed is longer than what can be kept. */
    static void requireFitting(ReportDraft draft) {
        ReportCheck check = new ReportCheck();
        check.fits(MAX_TEXT, "remarks", draft.remarks());
        check.fits(MAX_TEXT, "proposals", draft.proposals());
        for (ReportDraft.Item item : draft.items()) {
            check.fits(MAX_TEXT, "text-" + item.assignmentId(), item.text());
            check.fits(MAX_REASON, "reason-" + item.assignmentId(), item.reason());
            for (ReportFigure figure : item.figures()) {
                check.fits(ReportFigure.LONGEST_VALUE, figure.field(), figure.typedValue());
                check.fits(ReportFigure.LONGEST_EXPLANATION, figure.whyField(), figure.explanation());
            }
        }
        check.end();
    }

    /**
     * What comes back, with the reason: what was not accepted, and what the unit itself calls unfinished.
     *
     * @param codes of the obligations, by assignment: each problem names its own
     */
    static Map<UUID, String> returned(List<ReportItem> items, List<Verdict> verdicts, Map<UUID, String> codes) {
        Map<UUID, Verdict> given = verdicts.stream().collect(Collectors.toMap(Verdict::assignmentId, v -> v));
        ReportCheck check = new ReportCheck();
        Map<UUID, String> returned = new LinkedHashMap<>();
        for (ReportItem item : items) {
            UUID id = item.assignmentId();
            Verdict verdict = given.get(id);
            if (item.settled()) {
                continue;
            }
            if (!item.finished()) {
                returned.put(id, item.reason());
            } else if (verdict == null) {
                check.require(false, "verdict-" + id, "report.problem.verdict-missing", codes.get(id));
            } else if (!verdict.accepted()) {
                String reason = verdict.reason().strip();
                check.require(
                        !reason.isEmpty(), "reason-" + id, "report.problem.verdict-reason-missing", codes.get(id));
                check.fits(MAX_REASON, "reason-" + id, reason);
                returned.put(id, reason);
            }
        }
        check.end();
        return returned;
    }

    private void dated(@Nullable LocalDate dated, @Nullable LocalDate issued, LocalDate today) {
        require(dated != null, "dated", "report.problem.date-missing");
        require(
                dated == null || issued == null || !dated.isBefore(issued),
                "dated",
                "report.problem.date-before-directive");
        require(dated == null || !dated.isAfter(today), "dated", "report.problem.date-future");
    }

    private void item(ReportDraft.Item item, LocalDate today, String code) {
        String id = item.assignmentId().toString();
        if (item.own()) {
            return;
        }
        FigureCheck.requireSound(item.figures(), code, this::require);
        if (item.finished()) {
            require(!item.text().isBlank(), "text-" + id, "report.problem.text-missing", code);
            return;
        }
        require(!item.reason().isBlank(), "reason-" + id, "report.problem.unfinished-reason-missing", code);
        LocalDate promised = item.promisedOn();
        require(promised != null, "promised-" + id, "report.problem.promise-missing", code);
        require(promised == null || !promised.isBefore(today), "promised-" + id, "report.problem.promise-past", code);
    }

    private void fits(int length, String field, String text) {
        require(text.length() <= length, field, "form.too-long", length);
    }

    private void require(boolean holds, String field, String messageKey, Object... named) {
        if (!holds && problems.putIfAbsent(field, messageKey) == null) {
            words.put(field, List.of(named));
        }
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems, words);
        }
    }
}
