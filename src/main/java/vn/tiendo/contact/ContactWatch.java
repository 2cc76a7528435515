package vn.tiendo.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.workflow.SystemActor;

/**
 * Looks once a day which confirmed lists do not hold any more: expired, or somebody on them has gone or has another post.
 * Each such unit gets the next round. Several nodes may look at the same moment: the list's row and the one open round of a
 * unit let only one begin it.
 */
@Service
@PreAuthorize("permitAll()")
public class ContactWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ContactWatch.class);
    private static final int LONGEST_WHY = 1_000;

    /** Why a list does not hold: EXPIRED of itself, or one line for each person. */
    private record Finding(UUID listId, String kind, String name, LocalDate confirmedOn, LocalDate expiresOn) {}

    private static final String CONFIRMED = """
             from contact_list l where l.confirmed_on is not null and l.ended_on is null
              and not exists (select 1 from contact_list o where o.open_unit_id = l.unit_id)
              and exists (select 1 from unit_words_v u where u.id = l.unit_id
                          and (u.valid_to is null or u.valid_to >= :today))
            """;

    private static final String LIVING = " and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)";

    private static final String PEOPLE = """
            select l.id as list_id, l.confirmed_on, l.expires_on, r.name,
              case when exists (select 1 from closed_account_v a where a.person_id = r.person_id)
                     or not exists (select 1 from membership_v m where m.person_id = r.person_id
                                    and m.unit_id = l.unit_id %1$s) then 'GONE'
                   when r.person_title <> '' and not exists (select 1 from post_v m where m.person_id = r.person_id
                                    and m.title = r.person_title %1$s) then 'MOVED'
                   else '' end as kind
            from contact_row r join (select l.id, l.unit_id, l.confirmed_on, l.expires_on %2$s) l on l.id = r.list_id
            where r.person_id is not null and not r.vacant
            """.formatted(LIVING, CONFIRMED);

    private static final String FINDINGS =
            "select l.id as list_id, 'EXPIRED' as kind, '' as name, l.confirmed_on, l.expires_on" + CONFIRMED
                    + " and l.expires_on < :today union all select distinct p.list_id, p.kind, p.name, p.confirmed_on,"
                    + " p.expires_on from (" + PEOPLE + ") p where p.kind <> ''";

    private final ContactLists lists;
    private final ContactRounds rounds;
    private final ContactChains chains;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContactWatch(
            ContactLists lists,
            ContactRounds rounds,
            ContactChains chains,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.lists = lists;
        this.rounds = rounds;
        this.chains = chains;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Called again and again, it looks once a day and tells nobody twice. */
    public void beginDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        try {
            SystemActor.callByItself(() -> {
                if (!looked(today)) {
                    begin(today);
                    transaction.executeWithoutResult(tx -> jdbc.sql("update contact_watch set looked_on = :today")
                            .param("today", today)
                            .update());
                }
                return today;
            });
        } catch (Exception e) {
            LOG.error("Contacts that do not hold any more could not be looked for; the next run tries again", e);
        }
    }

    private boolean looked(LocalDate today) {
        return jdbc.sql("select count(*) from contact_watch where looked_on = :today")
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** One statement finds all; each unit's round begins in a transaction of its own. */
    private void begin(LocalDate today) {
        Map<UUID, List<Finding>> found = jdbc.sql(FINDINGS).param("today", today).query(Finding.class).list().stream()
                .collect(Collectors.groupingBy(Finding::listId));
        found.forEach((list, why) -> {
            try {
                transaction.executeWithoutResult(tx -> begin(list, why));
            } catch (RuntimeException e) {
                LOG.error("The next round after list {} could not be begun", list, e);
            }
        });
    }

    private void begin(UUID listId, List<Finding> why) {
        ContactList confirmed = lists.lock(listId).orElseThrow();
        if (!confirmed.facts().current()
                || lists.findByOpenUnitId(confirmed.unitId()).isPresent()) {
            return; // another node was faster
        }
        ContactList next = rounds.begin(confirmed.unitId(), confirmed.overseerUnitId(), null, null, words(why));
        chains.begun(next);
    }

    private static String words(List<Finding> why) {
        String all = why.stream().map(ContactWatch::words).sorted().collect(Collectors.joining(". "));
        return all.length() > LONGEST_WHY ? all.substring(0, LONGEST_WHY - 1) + "…" : all;
    }

    private static String words(Finding why) {
        return why.kind().equals("EXPIRED")
                ? ContactSummary.WORDS.text(
                        "why.EXPIRED", OfficeTime.day(why.confirmedOn()), OfficeTime.day(why.expiresOn()))
                : ContactSummary.WORDS.text("why." + why.kind(), why.name());
    }
}
