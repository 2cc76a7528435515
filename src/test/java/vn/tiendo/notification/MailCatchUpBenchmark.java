package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StatementCounter;

/** How fast the outbox empties after an outage in which the morning's mails of a whole province waited (QUALITY R5). */
@IntegrationTest
@TestPropertySource(properties = {"spring.mail.host=localhost", "tiendo.mail.sender=tiendo@tumorong.test"})
class MailCatchUpBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MailCatchUpBenchmark.class);

    /** As many people have a mail each on a morning before the end (3,321 units). */
    private static final int MAILS = 3_321;

    private static final int LEAST_A_SECOND = 100;

    /** Begun, read, its files, its guard's question, ended; and a share of each claim. */
    private static final double MOST_STATEMENTS = 5.2;

    @Autowired
    private MailService mails;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailTransport transport;

    @Autowired
    private List<OutgoingMail.Guard> guards;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private SampleOrganizationLoader sample;

    @Autowired
    private ActAs actAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private StatementCounter statements;

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    @Test
    void emptiesTheOutboxAfterAnOutage() throws Exception {
        sample.load();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        MailDispatch node = new MailDispatch(outbox, this::timed, guards, events, false);
        Figures few = catchUp(node, MAILS / 10);
        Figures many = catchUp(node, MAILS);

        LOG.info(
                "R5 catch-up: {} mails, {} mails/s, p95 {} ms per mail, {} lost, {} duplicates, {} statements per mail",
                MAILS,
                Math.round(many.rate()),
                Math.round(many.p95Millis()),
                many.lost(),
                many.duplicates(),
                Math.round(many.statementsPerMail() * 100) / 100.0);
        assertThat(many.lost()).isZero();
        assertThat(many.duplicates()).isZero();
        assertThat(many.statementsPerMail())
                .isLessThan(MOST_STATEMENTS)
                .isLessThanOrEqualTo(few.statementsPerMail() + 0.1);
        assertThat(many.rate()).isGreaterThan(LEAST_A_SECOND);
    }

    /** @param p95Millis of one mail at the server */
    private record Figures(double rate, double p95Millis, int lost, int duplicates, double statementsPerMail) {}

    private Figures catchUp(MailDispatch node, int count) throws Exception {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            smtp.setPort(gone.getLocalPort());
        }
        write(count);
        node.sendDue(); // nobody answers: each has failed once
        clock.forward(Duration.ofMinutes(1));
        nanos.clear();
        try (SinkServer server = new SinkServer(false)) {
            smtp.setPort(server.port());
            statements.reset();
            long begun = System.nanoTime();
            node.start();
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> server.taken().size() >= count);
            double seconds = (System.nanoTime() - begun) / 1e9;
            node.stop();
            int distinct = new HashSet<>(server.taken()).size();
            return new Figures(
                    count / seconds,
                    p95(),
                    count - distinct,
                    server.taken().size() - distinct,
                    (double) statements.executions().size() / count);
        }
    }

    private void write(int count) {
        String day = "digest:" + clock.instant().atZone(clock.getZone()).toLocalDate() + ":";
        List<OutgoingMail> letters = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            UUID person = Ids.next();
            letters.add(new OutgoingMail(
                            day + person,
                            "can.bo." + n + "@tumorong.test",
                            "Còn 3 ngày làm việc: UBND xã, 4 nhiệm vụ",
                            "Kính gửi đồng chí,\n\nhttp://localhost/viec-cua-toi\n".repeat(20))
                    .about(UUID.randomUUID(), person));
        }
        actAs.as("cv.th", () -> transaction.executeWithoutResult(tx -> mails.send(letters)));
    }

    private void timed(QueuedMail mail) {
        long begun = System.nanoTime();
        transport.deliver(mail);
        nanos.add(System.nanoTime() - begun);
    }

    private double p95() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95)) / 1e6;
    }
}
