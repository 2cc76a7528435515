package vn.tiendo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.MailPump;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StoppedLetters;

/** Which mails that stopped make a task, how many they make, which can be sent again, and that parking never waits for any of it. */
@IntegrationTest
class GatheringTests {

    private static final String COMMUNE = "vhxh.dakha";

    @Autowired
    private Campaign campaign;

    @Autowired
    private StoppedLetters letters;

    @Autowired
    private DeliveryService deliveries;

    @Autowired
    private MailService mails;

    @Autowired
    private MailPump pump;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
        jdbc.sql("delete from undelivered_mail").update();
        jdbc.sql("delete from undelivered").update();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    void takesFurtherMailsOfTheSameRecipientIntoTheSameTask() {
        UUID first = letters.stop(directive, COMMUNE);
        UUID second = letters.stop(directive, COMMUNE);
        UUID other = letters.stop(directive, "vhxh.dakna");

        assertThat(letters.open(second)).isEqualTo(letters.open(first));
        assertThat(letters.open(other)).isNotEqualTo(letters.open(first));
        assertThat(open()).isEqualTo(2);
        letters.resolve(letters.ticket(letters.open(first)), Remedy.TOLD, "Đã gọi điện thoại.");
        assertThat(campaign.actAs.as("cv.th", () -> mails.find(List.of(first, second))))
                .extracting(MailRow::state)
                .containsOnly(MailState.LAPSED);
        UUID third = letters.stop(directive, COMMUNE);
        assertThat(letters.open(third)).isNotNull();
    }

    @Test
    void leavesToTheAdministratorWhatBelongsToNoDirective() {
        campaign.actAs.as(
                "cv.th",
                () -> transaction.executeWithoutResult(
                        tx -> mails.send(new OutgoingMail("account:1", "nobody", "Tài khoản", "Nội dung"))));
        pump.sendDue();
        deliveries.lookAfterParked();
        assertThat(open()).isZero();
        assertThat(campaign.actAs.as("admin", () -> mails.list(MailState.PARKED, 10)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.keeper()).isNull());
    }

    @Test
    void opensOneTaskHoweverManyNodesLookAtTheSameMoment() throws Exception {
        UUID mail = letters.send("race", "vhxh.dakha@tumorong", directive, COMMUNE);
        jdbc.sql("update outbox_mail set state = 'PARKED', fault = 'ADDRESS', parked_at = created_at where id = ?")
                .param(mail)
                .update();
        CyclicBarrier together = new CyclicBarrier(3);
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                ends.add(nodes.submit(() -> {
                    together.await();
                    deliveries.lookAfterParked();
                    return node();
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertThat(open()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from task where step = 'resolve-undelivered-mail' and subject_id = ?")
                        .param(letters.open(mail))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static String node() {
        return Thread.currentThread().getName();
    }

    @Test
    void parksTheMailEvenIfNoTaskCanBeOpenedAndOpensItLater() {
        jdbc.sql("delete from delivery_turn").update(); // so that every run fails
        UUID mail = letters.stop(directive, COMMUNE);
        deliveries.lookAfterParked();
        pump.sendDue();
        MailRow row =
                campaign.actAs.as("cv.th", () -> mails.find(List.of(mail))).getFirst();
        assertThat(row.state()).isEqualTo(MailState.PARKED);
        assertThat(row.attempts()).isEqualTo(1);
        assertThat(open()).isZero();

        jdbc.sql("insert into delivery_turn (id) values (1)").update();
        deliveries.lookAfterParked();
        assertThat(letters.open(mail)).isNotNull();
    }

    @Test
    void doesNotFloodTheOfficerWhoseServerRefusesEverything() {
        List<OutgoingMail> many = new ArrayList<>();
        for (int n = 0; n < Desk.MOST_OPEN + 2; n++) {
            many.add(new OutgoingMail("many:" + n, "người-" + n, "Nhắc việc", "Nội dung").about(directive, Ids.next()));
        }
        campaign.actAs.as("cv.th", () -> transaction.executeWithoutResult(tx -> mails.send(many)));
        pump.sendDue();
        assertThat(open()).isEqualTo(Desk.MOST_OPEN);

        UUID done = jdbc.sql("select id from undelivered order by id fetch first 1 rows only")
                .query(UUID.class)
                .single();
        letters.resolve(letters.ticket(done), Remedy.TOLD, "Đã gọi điện thoại.");
        deliveries.lookAfterParked();
        assertThat(open()).isEqualTo(Desk.MOST_OPEN);
        assertThat(jdbc.sql("select count(*) from outbox_mail where state = 'PARKED' and keeper is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void followsTheTaskToAColleague() {
        UUID mail = letters.stop(directive, COMMUNE);
        UUID about = letters.open(mail);
        String task = letters.ticket(about).taskId();
        String colleague = campaign.actAs.as("cv.th", () -> {
            var to = tasks.page(task).colleagues().getFirst();
            tasks.handOver(task, to.id(), "Nghỉ phép");
            return to.name();
        });
        assertThat(campaign.actAs
                        .as("cv.th", () -> mails.find(List.of(mail)))
                        .getFirst()
                        .keeper())
                .isEqualTo(colleague);
        assertThat(jdbc.sql("select holder_id from undelivered where id = ?")
                        .param(about)
                        .query(UUID.class)
                        .single())
                .isNotEqualTo(campaign.person("cv.th"));
    }

    @Test
    void isNotSentAgainOnceItsDayIsOver() {
        UUID person = campaign.person(COMMUNE);
        UUID mail = letters.stop("digest:2022-09-29:" + person, directive, COMMUNE);
        UUID about = letters.open(mail);
        clock.setTo(LocalDate.of(2022, 9, 30).atTime(8, 0).atZone(OfficeTime.ZONE));
        letters.address(COMMUNE, "y.linh@tumorong.test");

        assertThatThrownBy(() -> letters.resolve(letters.ticket(about), Remedy.RESEND, ""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("remedy", "delivery.problem.lapsed"));
        letters.resolve(letters.ticket(about), Remedy.TOLD, "Địa chỉ đã sửa, thư sáng nay đã đến.");
        assertThat(campaign.actAs.as("cv.th", () -> mails.find(List.of(mail))))
                .extracting(MailRow::state)
                .containsOnly(MailState.LAPSED);
    }

    @Test
    void isNotSentToNowhere() {
        UUID about = letters.open(letters.stop(directive, COMMUNE));
        letters.address(COMMUNE, null);
        assertThatThrownBy(() -> letters.resolve(letters.ticket(about), Remedy.RESEND, ""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("remedy", "delivery.problem.no-address"));
    }

    private int open() {
        return jdbc.sql("select count(*) from undelivered where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }
}
