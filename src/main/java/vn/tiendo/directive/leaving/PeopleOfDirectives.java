package vn.tiendo.directive.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;

/** Who drafts, follows and signs directives that have not ended; of a draft only as long as it can come back to its drafter. */
@Component
class PeopleOfDirectives implements OpenWork {

    private static final String OPEN = "d.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED', 'IN_FORCE', 'CONSOLIDATING')";
    private static final String DRAFTED = "d.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED')";

    private static final String NAMING = "select d.id, d.kind, d.number, d.symbol, d.origin_number, d.subject, d.state,"
            + " d.issuing_unit_id, d.office_unit_id, d.drafting_unit_id, d.drafter_id, d.follower_id, d.signer_id"
            + " from directive d where " + OPEN
            + " and (d.drafter_id = :person or d.follower_id = :person or d.signer_id = :person) order by d.id";

    private static final Set<String> BEFORE_ISSUE = Set.of("DRAFT", "IN_APPROVAL", "SIGNED");

    private final JdbcClient jdbc;

    PeopleOfDirectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WorkLine> naming(UUID person) {
        List<WorkLine> lines = new ArrayList<>();
        jdbc.sql(NAMING).param("person", person).query(row -> {
            UUID issuing = id(row, "issuing_unit_id");
            UUID drafting = id(row, "drafting_unit_id");
            if (person.equals(id(row, "follower_id"))) {
                lines.add(line(
                        Part.FOLLOW, Set.copyOf(List.of(id(row, "office_unit_id"), drafting, issuing)), null, row));
            }
            if (person.equals(id(row, "signer_id"))) {
                lines.add(line(Part.SIGN, Set.of(issuing), Role.HEAD, row));
            }
            if (person.equals(id(row, "drafter_id")) && BEFORE_ISSUE.contains(row.getString("state"))) {
                lines.add(line(Part.DRAFT, Set.of(drafting), null, row));
            }
        });
        return lines;
    }

    /** Nobody signs what he drafts. */
    @Override
    public Map<String, String> refusals(UUID from, UUID to, Collection<WorkLine> lines) {
        Map<String, String> refusals = new HashMap<>();
        Set<UUID> directives = ids(lines, Part.SIGN, Part.DRAFT);
        if (directives.isEmpty()) {
            return refusals;
        }
        jdbc.sql("select d.id, d.drafter_id from directive d where d.id in (:ids)"
                        + " and (d.drafter_id = :to or (d.signer_id = :to and " + DRAFTED + "))")
                .param("ids", directives)
                .param("to", to)
                .query(row -> {
                    Part taken = to.equals(id(row, "drafter_id")) ? Part.SIGN : Part.DRAFT;
                    refusals.put(taken + ":" + id(row, "id"), "handover.refused.signs-own-draft");
                });
        return refusals;
    }

    /** Who has signed stays the signer of the paper, whoever decides from now on. */
    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        Set<UUID> signed = ids(lines, Part.SIGN);
        if (!signed.isEmpty()) {
            jdbc.sql("update directive set signed_by = signer_id, signed_authority = signer_authority"
                            + " where id in (:ids) and signed_at is not null and signed_by is null")
                    .param("ids", signed)
                    .update();
        }
        write("signer_id", from, to, signed);
        write("follower_id", from, to, ids(lines, Part.FOLLOW));
        write("drafter_id", from, to, ids(lines, Part.DRAFT));
    }

    private void write(String column, UUID from, PersonRef to, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update directive set " + column + " = :to, version = version + 1 where id in (:ids) and " + column
                            + " = :from")
                    .param("to", to.id())
                    .param("ids", ids)
                    .param("from", from)
                    .update();
        }
    }

    private static Set<UUID> ids(Collection<WorkLine> lines, Part... parts) {
        return lines.stream()
                .filter(line -> List.of(parts).contains(line.part()))
                .map(line -> UUID.fromString(line.id()))
                .collect(Collectors.toSet());
    }

    private static WorkLine line(Part part, Set<UUID> units, @Nullable Role role, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new WorkLine(
                part,
                id.toString(),
                id,
                units,
                role,
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")),
                "",
                row.getString("subject"),
                DirectiveLinks.of(id),
                "directive-rollout:" + id);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
