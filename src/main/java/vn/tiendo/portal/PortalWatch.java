package vn.tiendo.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.portal.heat.PortalLines;
import vn.tiendo.portal.notice.PortalNotices;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.workflow.SystemActor;

/** Finds on each working day what became empty or old, begins the work about it, and tells assignments and leaders how portals stand. */
@Service
@PreAuthorize("permitAll()")
public class PortalWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PortalWatch.class);
    private static final int CHUNK = 50;

    /** Sections with somebody on duty and slogans of units with officers, without work under way, on portals that can be reached. */
    private static final String WANTING = """
            select w.portal_id, w.about, w.reason, w.person from (
                select s.portal_id, s.id as about, s.duty_person_id as person,
                       case when s.item_count = 0 or s.stale_from is null then 'EMPTY' else 'STALE' end as reason
                from portal_section s
                where s.duty_person_id is not null and s.not_applicable_approved_at is null
                  and (s.item_count = 0 or s.stale_from is null or s.stale_from <= :today)
                union all
                select b.portal_id, b.id, cast(null as uuid), 'OLD_BANNER'
                from portal_banner b
                join portal p on p.id = b.portal_id
                where b.taken_down_on is null and b.ends_on < :today
                  and exists (select 1 from held_role_v r where r.unit_id = p.unit_id and r.role_code = 'OFFICER'
                              and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))) w
            where not exists (select 1 from portal_outage o where o.open_portal_id = w.portal_id)
              and not exists (select 1 from section_upkeep u where u.open_key = w.about)
            order by w.portal_id, w.about limit :chunk
            """;

    private record Found(
            UUID portalId,
            UUID about,
            UpkeepFacts.Reason reason,
            @Nullable UUID person) {}

    private final JdbcClient jdbc;
    private final Upkeeping upkeeping;
    private final PortalNotices notices;
    private final PortalLines lines;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PortalWatch(
            JdbcClient jdbc,
            Upkeeping upkeeping,
            PortalNotices notices,
            PortalLines lines,
            WorkingCalendar calendar,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.upkeeping = upkeeping;
        this.notices = notices;
        this.lines = lines;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Called again and again and by several nodes at once, it begins each work once; after the first run of a day it rests. */
    public void look() {
        run(() -> transaction.execute(tx -> halt()));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (!calendar.isWorkingDay(now.toLocalDate())
                || now.toLocalTime().isBefore(calendar.hours().opening())) {
            return;
        }
        while (run(() -> transaction.execute(tx -> chunk(now.toLocalDate())))) {
            LOG.debug("More may be empty or old");
        }
    }

    /** @return what the work says; false if it failed */
    private static boolean run(Callable<@Nullable Boolean> work) {
        try {
            return Boolean.TRUE.equals(SystemActor.callByItself(work));
        } catch (Exception e) {
            LOG.error("What is empty or old on portals could not be found; the next run goes on", e);
            return false;
        }
    }

    /** Work that began or came back while the portal was already out waits too. */
    private boolean halt() {
        jdbc.sql(
                        "select distinct u.portal_id from section_upkeep u join portal_outage o on o.open_portal_id = u.portal_id"
                                + " where u.open_key is not null and u.stage = 'FILLING'")
                .query(UUID.class)
                .list()
                .forEach(upkeeping::halt);
        return false;
    }

    /** Under the lock of one row, so that two nodes take turns. @return whether there may be more */
    private boolean chunk(LocalDate today) {
        LocalDate done = jdbc.sql("select done_on from portal_watch where id = 1 for update")
                .query(LocalDate.class)
                .single();
        if (!done.isBefore(today)) {
            return false;
        }
        List<Found> found = jdbc.sql(WANTING)
                .param("today", today)
                .param("chunk", CHUNK)
                .query((row, n) -> found(row))
                .list();
        found.forEach(each -> upkeeping.begin(each.portalId(), each.about(), each.reason(), each.person()));
        if (found.size() == CHUNK || notices.tellUnassigned(today, CHUNK)) {
            return true;
        }
        lines.write(today);
        jdbc.sql("update portal_watch set done_on = :today where id = 1")
                .param("today", today)
                .update();
        return false;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("portal_id", UUID.class),
                row.getObject("about", UUID.class),
                UpkeepFacts.Reason.valueOf(row.getString("reason")),
                row.getObject("person", UUID.class));
    }
}
