package vn.tiendo.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.ReportReopeningService;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskTicket;

/** How reports of a {@link Campaign} leave and arrive: numbered, with their signed copies, received. */
public class CampaignSending {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST = 45;
    private static final int LAST = 500;

    private final Campaign campaign;
    public final ReportSendingService sending;
    public final ReportReopeningService reopening;
    private final FileService files;
    private final Clock clock;

    CampaignSending(
            Campaign campaign,
            ReportSendingService sending,
            ReportReopeningService reopening,
            FileService files,
            Clock clock) {
        this.campaign = campaign;
        this.sending = sending;
        this.reopening = reopening;
        this.files = files;
        this.clock = clock;
    }

    /** Returned inside twice, sent before its copy, taken back, sent again, accepted and asked for once more. */
    public void goEveryWay(UUID directive, SampleUnit unit) {
        UUID addressee = campaign.unit(directive, unit.code()).id();
        campaign.submitReport(directive, unit.code(), unit.lead());
        returnInside(addressee, unit.head());
        sign(directive, unit);
        campaign.actAs.as(
                unit.clerk(),
                () -> sending.returnToAuthor(campaign.ticket("number-report", addressee), "Sai thể thức"));
        sign(directive, unit);
        sendBeforeItsCopy(addressee, unit.clerk());
        campaign.actAs.as(unit.head(), () -> sending.withdraw(addressee, "Ghi thiếu số liệu"));
        sign(directive, unit);
        sendBeforeItsCopy(addressee, unit.clerk());
        campaign.actAs.as(unit.clerk(), () -> {
            attach(addressee);
            sending.attach(campaign.ticket("attach-signed-copy", addressee));
        });
        campaign.check(directive, unit.code(), unit.checker(), Set.of());
        UUID wrong = campaign.unit(directive, unit.code()).reported().get(2).id();
        campaign.actAs.as(unit.checker(), () -> reopening.reopen(addressee, Set.of(wrong), "Số liệu không đúng"));
        campaign.carryOut(directive, unit.code(), unit.lead());
    }

    /** The unit has carried everything out and reports now. */
    public UUID begin(UUID directive, SampleUnit unit) {
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        campaign.carryOut(directive, unit.code(), unit.lead());
        return campaign.unit(directive, unit.code()).id();
    }

    /** Written and signed: it lies with the clerk. */
    public void sign(UUID directive, SampleUnit unit) {
        campaign.submitReport(directive, unit.code(), unit.lead());
        UUID addressee = campaign.unit(directive, unit.code()).id();
        campaign.actAs.as(unit.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", addressee)));
    }

    private void sendBeforeItsCopy(UUID addressee, String clerk) {
        campaign.actAs.as(
                clerk,
                () -> sending.send(
                        campaign.ticket("number-report", addressee),
                        new ReportNumbering(
                                Ids.next() + "/BC-UBND", numbering(FIRST).dated(), true)));
    }

    static String clerk(String unitCode) {
        return SampleUnit.of(unitCode).clerk();
    }

    /** The head's and the clerk's step. */
    public void signAndSend(UUID addressee, String head, String clerk) {
        campaign.actAs.as(head, () -> campaign.reports.sign(campaign.ticket("sign-report", addressee)));
        send(addressee, clerk);
    }

    /** The clerk's step: 45/BC-UBND, or the next that the unit has not given to another report, and the signed copy. */
    public void send(UUID addressee, String clerk) {
        campaign.actAs.as(clerk, () -> send(campaign.ticket("number-report", addressee), addressee));
    }

    /** The head is not content with what the unit's officer has written. */
    public void returnInside(UUID addressee, String head) {
        campaign.actAs.as(
                head,
                () -> campaign.reports.returnToAuthor(campaign.ticket("sign-report", addressee), "Bổ sung số liệu"));
    }

    /** The receiving office takes the report in, unless it has done so. */
    public void receive(UUID addressee, String checker) {
        campaign.actAs.as(checker, () -> {
            if (steps(addressee).contains("receive-report")) {
                sending.receive(campaign.ticket("receive-report", addressee));
            }
        });
    }

    /** The open steps of a unit, for whoever acts. */
    public List<String> steps(UUID addressee) {
        return campaign.tasks.openSteps(List.of(addressee)).getOrDefault(addressee, List.of()).stream()
                .map(OpenStep::step)
                .toList();
    }

    private void send(TaskTicket ticket, UUID addressee) {
        attach(addressee);
        for (int number = FIRST; number < LAST; number++) {
            try {
                sending.send(ticket, numbering(number));
                return;
            } catch (InvalidInput taken) {
                if (!taken.problems().containsKey("number")) {
                    throw taken;
                }
            }
        }
        throw new AssertionError("No number is left");
    }

    /** The signed copy of what is being sent. */
    public void attach(UUID addressee) {
        ReportFacts report = campaign.reports.facts(addressee).orElseThrow();
        files.store(
                new FileSubject(ReportFolders.COPIES, report.copy().id()),
                "bao-cao.pdf",
                new ByteArrayInputStream(PDF));
    }

    private ReportNumbering numbering(int number) {
        return new ReportNumbering(number + "/BC-UBND", LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE), false);
    }
}
