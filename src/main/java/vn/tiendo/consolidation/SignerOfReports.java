package vn.tiendo.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;

/** Keeps on paper who approved a report, when another leader has the directive from then on. */
@Component
class SignerOfReports implements OpenWork {

    private final JdbcClient jdbc;

    SignerOfReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The report follows its directive. */
    @Override
    public List<WorkLine> naming(UUID person) {
        return List.of();
    }

    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        Set<UUID> directives = lines.stream()
                .filter(line -> line.part() == Part.SIGN)
                .map(line -> UUID.fromString(line.id()))
                .collect(Collectors.toSet());
        if (!directives.isEmpty()) {
            jdbc.sql(
                            "update consolidation set approved_by = :from, approved_authority ="
                                    + " (select d.signer_authority from directive_signer_v d where d.id = directive_id)"
                                    + " where directive_id in (:ids) and state in ('APPROVED', 'NUMBERED') and approved_by is null")
                    .param("from", from)
                    .param("ids", directives)
                    .update();
        }
    }
}
