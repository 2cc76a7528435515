package vn.tiendo.article.quota;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.execution.carried.WorkCarrier;
import vn.tiendo.shared.OfficeTime;

/** Counts what a unit has put out since a directive asked it to; what is still looked at, or was found wrong, does not count. */
@Component
public class Quotas implements WorkCarrier {

    private static final PaperTexts WORDS = new PaperTexts("article");

    /** @param checked those that count @param waiting those that the office above still looks at */
    private record Count(int checked, int waiting) {}

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final CarriedWorkService work;
    private final DirectiveService directives;
    private final Clock clock;

    Quotas(JdbcClient jdbc, EntityManager entities, CarriedWorkService work, DirectiveService directives, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.work = work;
        this.directives = directives;
        this.clock = clock;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.ARTICLE;
    }

    @Override
    public boolean hasResult(AssignmentFacts owed) {
        DirectiveFacts directive = directives.facts(owed.directiveId());
        Quota quota = quota(owed, directive).orElse(new Quota(1, null));
        return count(owed.unitId(), since(quota, directive)).checked() >= quota.wanted();
    }

    @Override
    public String lacking() {
        return "article.problem.by-hand";
    }

    /**
     * Something came out, or was judged: the unit's cells say how many there are, and what was asked once is done. Each
     * directive counts what came out since it asked, for as many as it wants.
     *
     * @param by who answers for it
     */
    public void count(UUID unitId, UUID by) {
        List<AssignmentFacts> owed = work.owed(unitId, WorkKind.ARTICLE);
        if (!owed.isEmpty()) {
            entities.flush(); // what has just come out, or been chosen to be looked at, is counted too
            owed.forEach(each -> count(unitId, each, by));
        }
    }

    private void count(UUID unitId, AssignmentFacts owed, UUID by) {
        DirectiveFacts directive = directives.facts(owed.directiveId());
        Optional<Quota> quota = quota(owed, directive);
        Quota asked = quota.orElse(new Quota(1, null));
        Count there = count(unitId, since(asked, directive));
        String line = line(quota.orElse(null), there);
        if (quota.isPresent() && asked.per() == null && there.checked() >= asked.wanted()) {
            work.carriedOutFor(owed.id(), line, by);
        } else {
            work.progressOf(owed.id(), line);
        }
    }

    private static Optional<Quota> quota(AssignmentFacts owed, DirectiveFacts directive) {
        return directive.obligations().stream()
                .filter(obligation -> obligation.id().equals(owed.obligationId()))
                .findFirst()
                .flatMap(obligation -> Quota.of(obligation.deliverable()));
    }

    private LocalDate since(Quota quota, DirectiveFacts directive) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        LocalDate issued = directive.issuedOn() == null ? today : directive.issuedOn();
        LocalDate period = quota.per() == null ? issued : quota.per().first(today);
        return period.isAfter(issued) ? period : issued;
    }

    private static String line(@Nullable Quota quota, Count there) {
        String waiting = there.waiting() == 0 ? "" : WORDS.text("line.waiting", there.waiting());
        if (quota == null) {
            return WORDS.text("line.free", there.checked()) + waiting;
        }
        return quota.per() == null
                ? WORDS.text("line.quota", there.checked(), quota.wanted()) + waiting
                : WORDS.text("line." + quota.per(), there.checked(), quota.wanted()) + waiting;
    }

    private Count count(UUID unitId, LocalDate since) {
        return jdbc.sql("""
                        select sum(case when check_state in ('NONE', 'RIGHT') then 1 else 0 end),
                               sum(case when check_state = 'DUE' then 1 else 0 end)
                        from article
                        where (unit_id = :unit or portal_unit_id = :unit) and state in ('PUBLISHED', 'CORRECTED')
                          and published_at >= :since
                        """)
                .param("unit", unitId)
                .param("since", OffsetDateTime.ofInstant(OfficeTime.startOf(since), OfficeTime.ZONE))
                .query((row, n) -> new Count(row.getInt(1), row.getInt(2)))
                .single();
    }
}
