package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What lies with a report stays with each sending as it was. */
@IntegrationTest
class ReportPapersTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-daksao");
    private static final String CHECKER = "cv.vhtt";

    @Autowired
    private Campaign campaign;

    @Autowired
    private FileService files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
    }

    @Test
    void keepsWithEachSendingWhatWasAttachedToIt() {
        FileSubject first = attach("Phụ lục 1.pdf");
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        assertThat(names(CHECKER, first)).containsExactly("Phụ lục 1.pdf");
        UUID sent = file(CHECKER, first);
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));

        FileSubject second = folder();
        assertThat(second).isNotEqualTo(first);
        assertThat(names(UNIT.lead(), second))
                .as("what was attached is offered again")
                .containsExactly("Phụ lục 1.pdf");
        UUID again = file(UNIT.lead(), second);
        campaign.actAs.as(UNIT.lead(), () -> files.remove(again));
        attach("Phụ lục 2.pdf");
        assertThatThrownBy(() -> names(CHECKER, second)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(UNIT.lead(), () -> files.remove(sent)))
                .isInstanceOf(NotAllowed.class);
        assertThat(campaign.actAs.as(CHECKER, () -> files.open(sent)).path()).isNotEmptyFile();

        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        assertThat(names(CHECKER, second)).containsExactly("Phụ lục 2.pdf");
        assertThat(names(CHECKER, first)).containsExactly("Phụ lục 1.pdf");
    }

    @Test
    void takesBackWhatWasAttachedWithTheSending() {
        FileSubject first = attach("Phụ lục 1.pdf");
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.actAs.as(UNIT.head(), () -> campaign.desk.sending.withdraw(unit, "Ghi thiếu số liệu"));

        assertThatThrownBy(() -> names(CHECKER, first)).isInstanceOf(NotFound.class);
        assertThat(names(UNIT.lead(), folder())).containsExactly("Phụ lục 1.pdf");
    }

    @Test
    void leavesTheBytesThatLieWithAnotherSendingToo() {
        FileSubject first = attach("Phụ lục 1.pdf");
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.actAs.as(UNIT.head(), () -> campaign.desk.sending.withdraw(unit, "Ghi thiếu số liệu"));
        UUID old = file(UNIT.lead(), first);
        UUID carried = file(UNIT.lead(), folder());

        campaign.actAs.as(UNIT.lead(), () -> files.remove(carried));
        assertThat(campaign.actAs.as(UNIT.lead(), () -> files.open(old)).path()).isNotEmptyFile();
    }

    @Test
    void isCarriedOnByWhoeverWritesItNow() {
        FileSubject first = attach("Phụ lục 1.pdf");
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        UUID colleague = campaign.person(UNIT.clerk());
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.tasks.handOver(campaign.task("prepare-report", unit), colleague, "Đi công tác"));

        UUID carried = file(UNIT.clerk(), folder());
        assertThatThrownBy(() -> campaign.actAs.as(UNIT.lead(), () -> files.remove(carried)))
                .isInstanceOf(NotAllowed.class);
        campaign.actAs.as(UNIT.clerk(), () -> files.remove(carried));
        assertThat(names(UNIT.clerk(), folder())).isEmpty();
        assertThat(names(UNIT.clerk(), first)).hasSize(1);
    }

    @Test
    void losesNoSignedCopyInTheMomentInWhichItIsSent() throws Exception {
        campaign.desk.sign(directive, UNIT);
        campaign.actAs.as(UNIT.clerk(), () -> campaign.desk.attach(unit));
        FileSubject copies =
                new FileSubject(ReportFolders.COPIES, facts().copy().id());
        UUID copy = file(UNIT.clerk(), copies);
        TaskTicket number = campaign.actAs.as(UNIT.clerk(), () -> campaign.ticket("number-report", unit));
        ReportNumbering numbering = new ReportNumbering(
                Ids.next() + "/BC-UBND", LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE), false);

        List<Throwable> ends = Race.of(
                () -> campaign.actAs.as(UNIT.clerk(), () -> files.remove(copy)),
                () -> campaign.actAs.as(UNIT.clerk(), () -> campaign.desk.sending.send(number, numbering)));
        assertThat(ends).containsOnlyOnce((Throwable) null);
        boolean sent = ends.getLast() == null;
        assertThat(facts().state()).isEqualTo(sent ? ReportState.SENT : ReportState.AT_CLERK);
        assertThat(names(UNIT.lead(), copies)).hasSize(sent ? 1 : 0);
    }

    @Test
    void losesNoSignedCopyOnceItIsSentAndIsNotAcceptedWithoutOne() {
        campaign.desk.sign(directive, UNIT);
        campaign.desk.send(unit, UNIT.clerk());
        FileSubject copies =
                new FileSubject(ReportFolders.COPIES, facts().copy().id());
        UUID copy = file(UNIT.clerk(), copies);
        assertThatThrownBy(() -> campaign.actAs.as(UNIT.clerk(), () -> files.remove(copy)))
                .isInstanceOf(NotAllowed.class);

        jdbc.sql("delete from stored_file where id = :id").param("id", copy).update();
        assertThatThrownBy(() -> campaign.check(directive, UNIT.code(), CHECKER, Set.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("copy"));
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        assertThat(facts().state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void isBegunOnceByTwoWhoOpenItAtOnce() throws Exception {
        Runnable open = () -> campaign.actAs.as(UNIT.lead(), () -> campaign.reports.draft(unit));

        assertThat(Race.of(open, open)).containsOnlyNulls();
        assertThat(jdbc.sql("select count(*) from report where addressee_id = :unit")
                        .param("unit", unit)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private FileSubject attach(String name) {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        campaign.actAs.as(UNIT.lead(), () -> {
            campaign.reports.draft(unit);
            files.store(folder(), name, new ByteArrayInputStream(pdf));
        });
        return folder();
    }

    private FileSubject folder() {
        return new FileSubject(ReportFolders.ATTACHMENTS, facts().attachments());
    }

    private ReportFacts facts() {
        return campaign.actAs.as(UNIT.lead(), () -> campaign.reports.facts(unit).orElseThrow());
    }

    private List<String> names(String reader, FileSubject folder) {
        return campaign.actAs.as(
                reader, () -> files.of(folder).stream().map(StoredFile::name).toList());
    }

    private UUID file(String reader, FileSubject folder) {
        return campaign.actAs.as(reader, () -> files.of(folder).getFirst().id());
    }
}
