package vn.tiendo.article.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.article.desk.Desks;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.workflow.SystemActor;

/** Looks each morning whether whoever has an article's step may still do it; a board that changed hands its work on. */
@Service
@PreAuthorize("permitAll()")
public class DeskWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeskWatch.class);

    /** Portals that are read together. */
    private static final int CHUNK = 200;

    private static final String HELD = """
            select t.id as task_id, t.step, t.assignee_id, a.id, a.title, a.portal_unit_id, a.author_id, a.editor_id, a.genre,
                   a.section
            from task_due_v t join article a on a.id = t.subject_id
            where t.assignee_id is not null
              and t.step in ('consent-article', 'edit-article', 'approve-article', 'publish-article', 'check-article')
            order by a.portal_unit_id, a.id
            """;

    /** A step that somebody has. */
    private record Held(
            String taskId,
            String step,
            UUID personId,
            UUID articleId,
            String title,
            UUID portalUnitId,
            Staff.Piece piece) {}

    private final JdbcClient jdbc;
    private final Desks desks;
    private final TaskListService tasks;
    private final OrganizationService organization;
    private final NoticeService notices;
    private final AuditService audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable LocalDate looked;

    DeskWatch(
            JdbcClient jdbc,
            Desks desks,
            TaskListService tasks,
            OrganizationService organization,
            NoticeService notices,
            AuditService audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.tasks = tasks;
        this.organization = organization;
        this.notices = notices;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once a day, by any node: what has been handed on is in the right hands, so that another run finds nothing. */
    public void handOn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (today.equals(looked)) {
            return;
        }
        List<Held> held = jdbc.sql(HELD).query((row, n) -> held(row)).list();
        List<UUID> portals = held.stream().map(Held::portalUnitId).distinct().toList();
        boolean whole = true;
        for (int from = 0; from < portals.size(); from += CHUNK) {
            Set<UUID> some = new HashSet<>(portals.subList(from, Math.min(from + CHUNK, portals.size())));
            whole &= handOn(held.stream()
                    .filter(each -> some.contains(each.portalUnitId()))
                    .toList());
        }
        if (whole) {
            looked = today;
        }
    }

    /** @return false if it failed: the next run tries again */
    private boolean handOn(Collection<Held> held) {
        try {
            SystemActor.callByItself(() -> transaction.execute(tx -> {
                Map<UUID, Staff> staff =
                        desks.of(held.stream().map(Held::portalUnitId).collect(Collectors.toSet()));
                List<Notice> said = new ArrayList<>();
                for (Held each : held) {
                    Desk desk = staff.get(each.portalUnitId()).desk(each.step(), each.piece());
                    if (!desk.admits(each.personId())) {
                        desk.first().ifPresent(person -> said.add(give(each, person)));
                    }
                }
                notices.tell(said);
                return said.size();
            }));
            return true;
        } catch (Exception e) {
            LOG.error("Steps of articles could not be handed on; the next run tries again", e);
            return false;
        }
    }

    private Notice give(Held held, UUID person) {
        PersonRef former = organization.person(held.personId());
        PersonRef next = organization.person(person);
        tasks.entrust(held.articleId(), held.step(), person);
        jdbc.sql("update article_turn set person_id = :person where article_id = :article and step = :step"
                        + " and ended_at is null")
                .param("person", person)
                .param("article", held.articleId())
                .param("step", held.step())
                .update();
        audit.record(
                "article-review:" + held.articleId(),
                held.articleId(),
                "article.handed-on",
                Map.of("subject", held.title(), "note", former.name() + " → " + next.name()));
        return new Notice(
                "article-given:" + held.taskId() + ":" + person,
                null,
                "",
                ArticleLinks.of(held.articleId()),
                "article-given",
                List.of(held.title(), former.name()),
                Set.of(person));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString("task_id"),
                row.getString("step"),
                row.getObject("assignee_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("portal_unit_id", UUID.class),
                new Staff.Piece(
                        row.getObject("author_id", UUID.class),
                        row.getObject("editor_id", UUID.class),
                        ArticleDraft.Genre.valueOf(row.getString("genre")).needsTwo(),
                        row.getString("section")));
    }
}
