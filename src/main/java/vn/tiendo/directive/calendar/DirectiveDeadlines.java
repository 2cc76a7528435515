package vn.tiendo.directive.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.DueTable;
import vn.tiendo.calendar.OpenDeadlines;
import vn.tiendo.calendar.Shift;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.shared.WorkingCalendar;

/** Deadlines of directives and of their obligations, from approval until results are gathered; a draft's are counted at each save. */
@Component
class DirectiveDeadlines implements OpenDeadlines {

    private static final String OPEN = "('IN_APPROVAL', 'SIGNED', 'IN_FORCE')";

    private final JdbcClient database;
    private final DueTable directives;
    private final DueTable obligations;

    DirectiveDeadlines(JdbcClient database) {
        this.database = database;
        directives = new DueTable(
                database, Shift.Kind.DIRECTIVE, "directive", "id", "t.state in " + OPEN, ", version = version + 1");
        obligations = new DueTable(
                database,
                Shift.Kind.OBLIGATION,
                "obligation",
                "directive_id",
                "t.directive_id in (select d.id from directive d where d.state in " + OPEN + ")",
                "");
    }

    @Override
    public List<Shift> preview(WorkingCalendar after) {
        return Stream.concat(directives.preview(after).stream(), obligations.preview(after).stream())
                .toList();
    }

    @Override
    public int recompute(WorkingCalendar after) {
        return directives.recompute(after) + obligations.recompute(after);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> directiveIds) {
        Map<UUID, String> names = new HashMap<>();
        database.sql("select id, kind, number, symbol, origin_number, subject from directive where id in (:ids)")
                .param("ids", directiveIds)
                .query(row -> {
                    Integer number = row.getObject("number", Integer.class);
                    String origin = row.getString("origin_number");
                    String reference = number != null
                            ? DirectiveKind.valueOf(row.getString("kind")).reference(number, row.getString("symbol"))
                            : origin == null ? "" : origin;
                    String subject = row.getString("subject");
                    names.put(
                            row.getObject("id", UUID.class),
                            reference.isEmpty() ? subject : reference + " – " + subject);
                });
        return names;
    }
}
