package vn.tiendo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.notification.MailFault;
import vn.tiendo.notification.MailPump;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.AlreadyDone;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.FlowNodes;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MailSink;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StoppedLetters;

/** Mails that do not arrive, and the officer who sees to them. */
@IntegrationTest
class DeliveryTests {

    private static final String COMMUNE = "vhxh.dakha";
    private static final String NEW_ADDRESS = "y.linh@tumorong.test";

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
    private FlowNodes flowNodes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        MailSink.register(properties);
    }

    @AfterAll
    static void stop() {
        MailSink.stop();
    }

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
        jdbc.sql("delete from undelivered_mail").update();
        jdbc.sql("delete from undelivered").update();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        MailSink.empty();
    }

    @Test
    void becomesATaskOfTheFollowingOfficerWhenTheServerRefusesItForGood() throws Exception {
        UUID mail = letters.send("refused", "vhxh.dakha@tumorong.test", directive, COMMUNE);
        pump.sendDueTo("RCPT", "550 5.1.1 user unknown");

        UUID about = letters.open(mail);
        TaskRow row = onlyRow("cv.th", about);
        assertThat(row.part()).isEqualTo(TaskRow.Part.MINE);
        assertThat(row.about().rootId()).isEqualTo(directive);
        assertThat(LocalDate.ofInstant(row.due().lastWorkingMoment(), OfficeTime.ZONE))
                .isEqualTo(LocalDate.of(2022, 9, 30));
        UndeliveredFacts facts = campaign.actAs.as("cv.th", () -> deliveries.facts(about));
        assertThat(facts.named()).isEqualTo(row.subject());
        assertThat(facts.units()).isNotEmpty().allMatch(unit -> unit.contains("Đăk Hà"));
        assertThat(facts.address()).isEqualTo("vhxh.dakha@tumorong.test");
        assertThat(facts.mails()).singleElement().satisfies(stopped -> {
            assertThat(stopped.fault()).isEqualTo(MailFault.REFUSED);
            assertThat(stopped.faultDetail()).contains("550 5.1.1 user unknown");
            assertThat(stopped.parkedAt()).isEqualTo(clock.instant());
        });
        assertThat(parked())
                .singleElement()
                .satisfies(shown -> assertThat(shown.keeper()).isEqualTo(name("cv.th")));
        assertThat(acts(about)).containsExactly("undelivered.opened");
    }

    @Test
    void goesAgainToTheAddressThatTheRecipientHasNow() {
        UUID mail = letters.stop(directive, COMMUNE);
        UUID about = letters.open(mail);
        letters.address(COMMUNE, NEW_ADDRESS);
        letters.resolve(letters.ticket(about), Remedy.RESEND, "");
        assertThat(row(mail).state()).isEqualTo(MailState.WAITING);
        pump.sendDue();

        assertThat(MailSink.received())
                .singleElement()
                .satisfies(arrived -> assertThat(arrived.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly(NEW_ADDRESS));
        assertThat(row(mail).state()).isEqualTo(MailState.SENT);
        assertThat(row(mail).keeper()).isNull();
        assertThat(state(about)).isEqualTo("RESENT");
        assertThat(rows("cv.th", about)).isEmpty();
        assertThat(acts(about)).containsExactly("undelivered.opened", "resolve-undelivered-mail.RESEND");
        assertThat(jdbc.sql("select count(*) from audit_event where act = 'mail.resent' and stream = ?")
                        .param("mail:" + mail)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void comesBackAsANewTaskIfItStopsAgain() throws Exception {
        UUID mail = letters.stop(directive, COMMUNE);
        UUID about = letters.open(mail);
        letters.address(COMMUNE, NEW_ADDRESS);
        letters.resolve(letters.ticket(about), Remedy.RESEND, "");
        pump.sendDueTo("RCPT", "550 5.1.1 user unknown");

        UUID again = letters.open(mail);
        assertThat(again).isNotNull().isNotEqualTo(about);
        assertThat(campaign.actAs.as("cv.th", () -> deliveries.facts(again)).address())
                .isEqualTo(NEW_ADDRESS);
    }

    @Test
    void isGivenUpOnceTheRecipientIsToldOtherwise() {
        UUID mail = letters.stop(directive, COMMUNE);
        UUID about = letters.open(mail);
        TaskTicket ticket = letters.ticket(about);
        assertThatThrownBy(() -> letters.resolve(ticket, Remedy.TOLD, "  "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("note", "delivery.problem.note-missing"));
        assertThatThrownBy(() -> letters.resolve(ticket, Remedy.TOLD, "x".repeat(2_001)))
                .isInstanceOf(InvalidInput.class);
        letters.resolve(ticket, Remedy.TOLD, "Đã gọi điện thoại lúc 9 giờ.");
        pump.sendDue();

        assertThat(row(mail).state()).isEqualTo(MailState.LAPSED);
        assertThat(MailSink.received()).isEmpty();
        assertThat(state(about)).isEqualTo("TOLD");
        assertThat(jdbc.sql("select note from undelivered where id = ?")
                        .param(about)
                        .query(String.class)
                        .single())
                .isEqualTo("Đã gọi điện thoại lúc 9 giờ.");
        deliveries.lookAfterParked();
        assertThat(letters.open(mail)).isNull();
    }

    @Test
    void answersASecondClickAsTheFirst() {
        UUID about = letters.open(letters.stop(directive, COMMUNE));
        TaskTicket ticket = letters.ticket(about);
        TaskTicket otherTab = letters.ticket(about);
        letters.resolve(ticket, Remedy.TOLD, "Đã gọi điện thoại.");
        letters.resolve(ticket, Remedy.TOLD, "Đã gọi điện thoại.");
        assertThatThrownBy(() -> letters.resolve(otherTab, Remedy.RESEND, "")).isInstanceOf(AlreadyDone.class);
        assertThat(acts(about)).containsExactly("undelivered.opened", "resolve-undelivered-mail.TOLD");
    }

    @Test
    void isSeenByTheIssuingSideOnlyAndDoneByTheOfficerOnly() {
        UUID about = letters.open(letters.stop(directive, COMMUNE));
        TaskTicket ticket = letters.ticket(about);
        for (String stranger : List.of(COMMUNE, "chuctich.dakha", "chuctich.dakna")) {
            campaign.actAs.as(stranger, () -> {
                assertThatThrownBy(() -> deliveries.facts(about)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> campaign.tasks.page(ticket.taskId())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> deliveries.resolve(ticket, Remedy.TOLD, "Đã báo"))
                        .isInstanceOf(NotFound.class);
            });
        }
        campaign.actAs.as(
                "cvp",
                () -> assertThatThrownBy(() -> deliveries.resolve(ticket, Remedy.TOLD, "Đã báo"))
                        .isInstanceOf(NotAllowed.class));
        assertThat(state(about)).isEqualTo("OPEN");
    }

    @Test
    void goesEveryWayOfItsDrawing() {
        letters.goEveryWay(directive);
        assertThat(flowNodes.unvisited())
                .doesNotContain(
                        "mail-stopped",
                        "resolve-undelivered-mail",
                        "is-mail-to-be-resent",
                        "resend-mail",
                        "mail-resent",
                        "give-up-mail",
                        "recipient-told-otherwise",
                        "mail-arrived",
                        "mail-delivered-meanwhile");
        assertThat(jdbc.sql("select state from undelivered order by state")
                        .query(String.class)
                        .list())
                .containsExactly("ARRIVED", "RESENT", "TOLD");
        assertThat(campaign.actAs.as("cv.th", () -> campaign.rows(row -> isAbout(row, null))))
                .isEmpty();
    }

    private List<MailRow> parked() {
        return campaign.actAs.as("admin", () -> mails.list(MailState.PARKED, 100));
    }

    private MailRow row(UUID mail) {
        return campaign.actAs.as("cv.th", () -> mails.find(List.of(mail))).getFirst();
    }

    private String state(UUID about) {
        return jdbc.sql("select state from undelivered where id = ?")
                .param(about)
                .query(String.class)
                .single();
    }

    private String name(String login) {
        return campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(login).orElseThrow().name());
    }

    private TaskRow onlyRow(String login, UUID about) {
        List<TaskRow> rows = rows(login, about);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<TaskRow> rows(String login, UUID about) {
        return campaign.actAs.as(login, () -> campaign.rows(row -> isAbout(row, about)));
    }

    /** @param about null for any */
    private boolean isAbout(TaskRow row, UUID about) {
        return row.step().equals("resolve-undelivered-mail")
                && row.about().rootId().equals(directive)
                && (about == null || campaign.tasks.page(row.id()).subjectId().equals(about));
    }

    private List<String> acts(UUID about) {
        return jdbc.sql("select act from audit_event where stream = ? order by seq")
                .param("undelivered-mail:" + about)
                .query(String.class)
                .list();
    }
}
