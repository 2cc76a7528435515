package vn.tiendo.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.OutgoingMail;

/** Which mails have stopped and nobody looks after, found in the outbox itself: what no event told of is found all the same. */
@Component
class StoppedMails {

    /** A mail that stopped. */
    record Stopped(UUID id, String address) {}

    private static final String UNATTENDED = " o.state = 'PARKED' and not exists (select 1 from undelivered_mail m"
            + " join undelivered u on u.id = m.undelivered_id where m.mail_id = o.id and u.state = 'OPEN') ";

    private final JdbcClient database;

    StoppedMails(JdbcClient database) {
        this.database = database;
    }

    /** The longest waiting first; whoever has {@code most} steps of this kind is asked for no more recipients until he is done with some. */
    List<OutgoingMail.About> unattended(int most, int limit) {
        return database.sql("select o.directive_id, o.recipient_id from outbox_about_v o"
                        + " join directive_search_v d on d.id = o.directive_id and d.follower_id is not null"
                        + " where" + UNATTENDED + "and (exists (select 1 from undelivered k"
                        + " where k.directive_id = o.directive_id and k.recipient_id = o.recipient_id"
                        + " and k.state = 'OPEN') or (select count(*) from undelivered c"
                        + " where c.holder_id = d.follower_id and c.state = 'OPEN') < :most)"
                        + " group by o.directive_id, o.recipient_id order by min(o.parked_at), o.recipient_id"
                        + " limit :limit")
                .param("most", most)
                .param("limit", limit)
                .query((row, n) -> new OutgoingMail.About(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    List<Stopped> of(OutgoingMail.About about) {
        return database.sql("select o.id, o.address from outbox_about_v o where o.directive_id = :directive"
                        + " and o.recipient_id = :recipient and" + UNATTENDED + "order by o.parked_at desc, o.id")
                .param("directive", about.directiveId())
                .param("recipient", about.recipientId())
                .query((row, n) -> new Stopped(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** What is open although none of its mails waits or is stopped any more, and some were sent. */
    List<UUID> arrived() {
        return database.sql("select u.id from undelivered u where u.state = 'OPEN'"
                        + " and not exists (select 1 from undelivered_mail m join outbox_about_v o on o.id = m.mail_id"
                        + " where m.undelivered_id = u.id and o.state in ('PARKED', 'WAITING'))"
                        + " and exists (select 1 from undelivered_mail m join outbox_about_v o on o.id = m.mail_id"
                        + " where m.undelivered_id = u.id and o.state = 'SENT')")
                .query(UUID.class)
                .list();
    }

    /** Lets one node at a time look: what it takes the next one sees. */
    void lockTurn() {
        database.sql("select id from delivery_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }
}
