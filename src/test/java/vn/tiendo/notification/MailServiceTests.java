package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** The outbox with the mail server left out: what is sent, how often, and by whom (QUALITY 2). */
@IntegrationTest
class MailServiceTests {

    private static final String TO = "vhxh.dakha@tumorong.test";

    private final List<QueuedMail> delivered = Collections.synchronizedList(new ArrayList<>());

    @Autowired
    MailService mails;

    @Autowired
    Outbox outbox;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    ActAs actAs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private MailDispatch node;

    @BeforeEach
    void empty() {
        sample.load();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        node = new MailDispatch(outbox, delivered::add, List.of(), event -> {}, false);
    }

    @Test
    void sendsNothingIfTheActFails() {
        act(() -> {
            mails.send(mail("undone"));
            throw new IllegalStateException("the act fails");
        });
        node.sendDue();
        assertThat(delivered).isEmpty();
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.send(mail("undone"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sendsAKeyOnceHoweverManySendItAtTheSameMoment() throws Exception {
        send(mail("a"));
        send(mail("a"));
        CyclicBarrier together = new CyclicBarrier(2);
        Runnable act = () -> act(() -> {
            meet(together);
            mails.send(List.of(mail("b"), mail("a"), mail("b"), mail("c")));
        });
        atOnce(act, act);
        node.sendDue();
        assertThat(keys()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void sendsEachMailOnceFromTwoNodes() throws Exception {
        List<OutgoingMail> many =
                IntStream.range(0, 200).mapToObj(n -> mail("many-" + n)).toList();
        act(() -> mails.send(many));
        MailDispatch otherNode = new MailDispatch(outbox, delivered::add, List.of(), event -> {}, false);
        CyclicBarrier together = new CyclicBarrier(2);
        atOnce(
                () -> {
                    meet(together);
                    node.sendDue();
                },
                () -> {
                    meet(together);
                    otherNode.sendDue();
                });
        node.sendDue(); // what each left to the other while both were claiming
        assertThat(keys())
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(OutgoingMail::key).toList());
        assertThat(counted(MailState.SENT)).isEqualTo(200);
    }

    @Test
    void sendsAgainWithTheSameIdAfterACrash() {
        send(mail("crash"));
        UUID dead = Ids.next();
        UUID id = outbox.claim(dead, 10).getFirst();
        delivered.add(outbox.begin(id, dead).orElseThrow());
        node.sendDue();
        assertThat(delivered).hasSize(1);
        clock.forward(Outbox.LEASE);
        node.sendDue();
        assertThat(delivered).hasSize(2);
        assertThat(delivered.get(0).messageId()).isEqualTo(delivered.get(1).messageId());
    }

    @Test
    void letsNobodyWriteWhoHasLostHisLease() {
        send(mail("zombie"));
        UUID slow = Ids.next();
        UUID id = outbox.claim(slow, 10).getFirst();
        QueuedMail begun = outbox.begin(id, slow).orElseThrow();
        clock.forward(Outbox.LEASE);
        assertThat(outbox.claim(Ids.next(), 10)).containsExactly(id);
        assertThat(outbox.begin(id, slow)).isEmpty();
        assertThat(outbox.ended(id, slow, MailState.SENT)).isFalse();
        assertThat(outbox.failed(begun, slow, MailFault.REFUSED, "")).isFalse();
        assertThat(counted(MailState.WAITING)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheOthersWhenOneFailsUnexpectedly() {
        send(mail("bad"));
        send(mail("good"));
        new MailDispatch(
                        outbox,
                        mail -> {
                            if (mail.mail().key().equals("bad")) {
                                throw new IllegalStateException("a bug");
                            }
                            delivered.add(mail);
                        },
                        List.of(),
                        event -> {},
                        false)
                .sendDue();
        assertThat(keys()).containsExactly("good");
        assertThat(listed(MailState.WAITING)).singleElement().satisfies(row -> {
            assertThat(row.fault()).isEqualTo(MailFault.UNEXPECTED);
            assertThat(row.nextTry()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@b.test, c@d.test",
                "A <a@b.test>",
                "a@b.test\r\nBcc: c@d.test",
                "a@b.test\u2028Bcc:c@d.test",
                "a\u0000b@c.test",
                "a..b@c.test",
                "a@-b.test",
                "đ@tumorong.test",
                "\"a\"@b.test"
            })
    void stopsAtAnAddressThatIsNone(String to) {
        send(new OutgoingMail("address", to, "x", "x"));
        node.sendDue();
        assertThat(delivered).isEmpty();
        assertThat(listed(MailState.PARKED))
                .singleElement()
                .satisfies(row -> assertThat(row.fault()).isEqualTo(MailFault.ADDRESS));
    }

    @Test
    void sendsAParkedMailAgainOnDemandOnly() {
        send(mail("parked"));
        MailTransport refusing = mail -> {
            throw new MailTransport.NotDelivered(MailFault.REFUSED, "550 unknown", null);
        };
        new MailDispatch(outbox, refusing, List.of(), event -> {}, false).sendDue();
        clock.forward(Duration.ofDays(1));
        node.sendDue();
        assertThat(delivered).isEmpty();
        UUID id = listed(MailState.PARKED).getFirst().id();
        actAs.as("admin", () -> mails.resend(id));
        actAs.as("admin", () -> mails.resend(id));
        node.sendDue();
        actAs.as("admin", () -> mails.resend(id));
        node.sendDue();
        assertThat(keys()).containsExactly("parked");
        assertThat(jdbc.sql("select actor_name from audit_event where act = 'mail.resent' and stream = ?")
                        .param("mail:" + id)
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void isTheAdministratorsToLookAfter() {
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.resend(Ids.next())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.list(MailState.SENT, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.as("admin", () -> mails.resend(Ids.next())))
                .isInstanceOf(NotFound.class);
    }

    private static OutgoingMail mail(String key) {
        return new OutgoingMail(key, TO, "Nhắc việc", "Nội dung");
    }

    private void send(OutgoingMail mail) {
        act(() -> mails.send(mail));
    }

    /** Something that an officer does; if it fails, all of it is undone. */
    private void act(Runnable act) {
        try {
            actAs.as("cv.th", () -> transaction.executeWithoutResult(tx -> act.run()));
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the act fails");
        }
    }

    private List<MailRow> listed(MailState state) {
        return actAs.as("admin", () -> mails.list(state, 100));
    }

    private int counted(MailState state) {
        return actAs.as("admin", () -> mails.counts().get(state));
    }

    private List<String> keys() {
        return delivered.stream().map(queued -> queued.mail().key()).toList();
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> end : List.of(threads.submit(one), threads.submit(other))) {
                end.get();
            }
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
