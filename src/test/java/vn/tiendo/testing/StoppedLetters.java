package vn.tiendo.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.delivery.DeliveryService;
import vn.tiendo.delivery.Remedy;
import vn.tiendo.notification.MailPump;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.shared.Ids;
import vn.tiendo.task.TaskTicket;

/** Mails about a directive to people whose address cannot be used, and what the following officer does about them. */
@TestTool
public class StoppedLetters {

    private static final String UNUSABLE = "vhxh.dakha@tumorong";

    private final Campaign campaign;
    private final DeliveryService deliveries;
    private final MailService mails;
    private final MailPump pump;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public StoppedLetters(
            Campaign campaign,
            DeliveryService deliveries,
            MailService mails,
            MailPump pump,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.campaign = campaign;
        this.deliveries = deliveries;
        this.mails = mails;
        this.pump = pump;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Sends something to where it cannot go. @return the mail's id */
    public UUID stop(UUID directive, String login) {
        return stop("letter:" + Ids.next(), directive, login);
    }

    public UUID stop(String key, UUID directive, String login) {
        address(login, UNUSABLE);
        UUID id = send(key, UNUSABLE, directive, login);
        pump.sendDue();
        return id;
    }

    /** Puts a mail into the outbox. @return its id */
    public UUID send(String key, String to, UUID directive, String login) {
        UUID person = campaign.person(login);
        campaign.actAs.as(
                "cv.th",
                () -> transaction.executeWithoutResult(
                        tx -> mails.send(new OutgoingMail(key, to, "Nhắc việc", "Nội dung").about(directive, person))));
        return jdbc.sql("select id from outbox_mail where mail_key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    public void sendOthers() {
        pump.sendDue();
    }

    /** What the administrator does on the page of people. */
    public void address(String login, String email) {
        jdbc.sql("update person set email = :email where id = :id")
                .param("email", email)
                .param("id", campaign.person(login))
                .update();
    }

    /** What is open about this mail; null if nothing is. */
    public UUID open(UUID mail) {
        return jdbc.sql("select u.id from undelivered u join undelivered_mail m on m.undelivered_id = u.id"
                        + " where m.mail_id = :mail and u.state = 'OPEN'")
                .param("mail", mail)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** The officer's ticket for it. */
    public TaskTicket ticket(UUID undelivered) {
        return campaign.actAs.as("cv.th", () -> campaign.ticket("resolve-undelivered-mail", undelivered));
    }

    public void resolve(TaskTicket ticket, Remedy remedy, String note) {
        campaign.actAs.as("cv.th", () -> deliveries.resolve(ticket, remedy, note));
    }

    /** Each way to its end: sent again, told otherwise, sent by the administrator meanwhile. */
    public void goEveryWay(UUID directive) {
        UUID first = stop(directive, "vhxh.dakna");
        address("vhxh.dakna", "vhxh.dakna@tumorong.test");
        resolve(ticket(open(first)), Remedy.RESEND, "");
        UUID second = stop(directive, "vhxh.dakha");
        resolve(ticket(open(second)), Remedy.TOLD, "Đã gọi điện thoại.");
        UUID third = stop(directive, "vhxh.dakroong");
        jdbc.sql("update outbox_mail set recipient = 'vhxh.dakroong@tumorong.test' where id = :id")
                .param("id", third)
                .update();
        campaign.actAs.as("admin", () -> mails.resend(third));
        pump.sendDue();
        deliveries.lookAfterParked();
    }
}
