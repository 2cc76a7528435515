package vn.tiendo.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;

/** Who sees to mails that did not arrive. */
@Component
class HoldersOfMails implements OpenWork {

    private static final String NAMING = "select m.id, m.directive_id, m.address, d.kind, d.number, d.symbol,"
            + " d.origin_number, d.office_unit_id from undelivered m join directive_search_v d on d.id = m.directive_id"
            + " where m.holder_id = :person and m.state = 'OPEN' order by m.id";

    private final JdbcClient jdbc;

    HoldersOfMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WorkLine> naming(UUID person) {
        return jdbc.sql(NAMING)
                .param("person", person)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID directive = row.getObject("directive_id", UUID.class);
                    return new WorkLine(
                            Part.MAIL,
                            id.toString(),
                            directive,
                            Set.of(row.getObject("office_unit_id", UUID.class)),
                            null,
                            DirectiveKind.reference(
                                    row.getString("kind"),
                                    row.getObject("number", Integer.class),
                                    row.getString("symbol"),
                                    row.getString("origin_number")),
                            "",
                            row.getString("address"),
                            DirectiveLinks.of(directive),
                            Desk.PROCESS + ":" + id);
                })
                .list();
    }

    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        Set<UUID> ids = lines.stream()
                .filter(line -> line.part() == Part.MAIL)
                .map(line -> UUID.fromString(line.id()))
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            jdbc.sql("update undelivered set holder_id = :to, version = version + 1"
                            + " where id in (:ids) and holder_id = :from and state = 'OPEN'")
                    .param("to", to.id())
                    .param("ids", ids)
                    .param("from", from)
                    .update();
        }
    }
}
