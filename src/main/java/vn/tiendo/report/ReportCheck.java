package vn.tiendo.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;

/** What a report must have before it goes to the head (DOMAIN 5.4): nothing is left blank without a reason. */
final class ReportCheck {

    private final Map<String, String> problems = new LinkedHashMap<>();

    private ReportCheck() {}

    static void requireComplete(ReportDraft draft, LocalDate today) {
        ReportCheck check = new ReportCheck();
        check.require(!draft.number().isBlank(), "number", "report.problem.number-missing");
        check.dated(draft.dated(), today);
        draft.items().stream().filter(item -> !item.settled()).forEach(item -> check.item(item, today));
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems);
        }
    }

    private void dated(@Nullable LocalDate dated, LocalDate today) {
        require(dated != null, "dated", "report.problem.date-missing");
        require(dated == null || !dated.isAfter(today), "dated", "report.problem.date-future");
    }

    private void item(ReportDraft.Item item, LocalDate today) {
        String id = item.assignmentId().toString();
        if (item.finished()) {
            require(!item.text().isBlank(), "text-" + id, "report.problem.text-missing");
            return;
        }
        require(!item.reason().isBlank(), "reason-" + id, "report.problem.reason-missing");
        LocalDate promised = item.promisedOn();
        require(promised != null, "promised-" + id, "report.problem.promise-missing");
        require(promised == null || !promised.isBefore(today), "promised-" + id, "report.problem.promise-past");
    }

    private void require(boolean holds, String field, String messageKey) {
        if (!holds) {
            problems.putIfAbsent(field, messageKey);
        }
    }
}
