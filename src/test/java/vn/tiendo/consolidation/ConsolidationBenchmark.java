package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.Meter;

/** The reports of 3,321 units on five obligations become one, with paper and workbook (QUALITY W22); beside it a tenth of them. */
@IntegrationTest
@WithMockUser(roles = "SYSTEM")
class ConsolidationBenchmark {

    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 5;
    private static final int TENTH = 10;
    private static final int REPETITIONS = 3;
    private static final double BUDGET = 3;
    private static final int NOISE = 3;
    private static final long MEGABYTE = 1_048_576;
    private static final long HEAP = 64;
    private static final long PAUSE = 150_000_000;
    private static final int ROWS = UNITS * OBLIGATIONS;
    private static final int STATEMENTS_OF_A_THOUSAND_ROWS = 40;
    private static final LocalDate LAST = LocalDate.of(2022, 10, 28);

    @Autowired
    private Campaign campaign;

    @Autowired
    private LargeDirective large;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ConsolidationService consolidations;

    @Autowired
    private ConsolidationPaper paper;

    @Autowired
    private WorkLines works;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Meter meter;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private final Meter.Runs fixed = new Meter.Runs("figures fixed, 16,605 assignments");
    private final Meter.Runs sheets = new Meter.Runs("W22 .xlsx, 16,605 rows and their figures");
    private final Meter.Runs document = new Meter.Runs("W22 .docx");
    private final Meter.Runs fixedSmall = new Meter.Runs("figures fixed, a tenth");
    private final Meter.Runs sheetsSmall = new Meter.Runs(".xlsx, a tenth");
    private final Meter.Runs documentSmall = new Meter.Runs(".docx, a tenth");
    private long heapOfSheets;
    private long heapOfDocument;

    @Test
    void consolidatesThreeThousandReports() {
        UUID directive =
                large.make(UNITS, OBLIGATIONS, made -> large.due(made, 1, OBLIGATIONS, Deadline.by(LAST, calendar)));
        report(directive);
        large.settle();
        TaskTicket ticket = campaign.actAs.as("cv.th", () -> campaign.ticket("follow-directive", directive));
        run(directive, ticket, new Meter.Runs("warm"), new Meter.Runs("warm"), new Meter.Runs("warm"));
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            run(directive, ticket, fixed, sheets, document);
        }
        jdbc.sql("update addressee set state = 'NOT_APPLICABLE' where directive_id = :id and id not in"
                        + " (select id from addressee where directive_id = :id order by id fetch first "
                        + UNITS / TENTH + " rows only)")
                .param("id", directive)
                .update();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            run(directive, ticket, fixedSmall, sheetsSmall, documentSmall);
        }
        Meter.print(
                "W22, consolidation",
                List.of(fixed, fixedSmall, sheets, sheetsSmall, document, documentSmall),
                String.format(
                        Locale.ROOT,
                        "ten times as much takes %.1f (.xlsx), %.1f (.docx) times as long; heap in use grows by %d MB"
                                + " (.xlsx), %d MB (.docx)",
                        sheets.median() / sheetsSmall.median(),
                        document.median() / documentSmall.median(),
                        heapOfSheets,
                        heapOfDocument));
        assertThat(fixed.costs()).allMatch(cost -> cost.statements() <= ROWS / 1_000 * STATEMENTS_OF_A_THOUSAND_ROWS);
        assertThat(sheets.costs())
                .allMatch(cost ->
                        cost.statements() == sheetsSmall.costs().getFirst().statements());
        assertThat(sheets.median()).isLessThan(NOISE * BUDGET);
        assertThat(document.median()).isLessThan(NOISE * BUDGET);
        assertThat(heapOfSheets).isLessThanOrEqualTo(HEAP);
        assertThat(heapOfDocument).isLessThanOrEqualTo(HEAP);
    }

    /** All in one transaction that is taken back: the same reports can be consolidated again. */
    private void run(UUID directive, TaskTicket ticket, Meter.Runs fix, Meter.Runs book, Meter.Runs print) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            fix.add(meter.of(() -> campaign.actAs.as(
                    "cv.th",
                    () -> consolidations.fixFigures(
                            ticket, consolidations.cutOff(directive), "", Progress.UNWATCHED))));
            entities.flush();
            entities.clear();
            book.add(meter.of(() -> end.workbook(directive)));
            print.add(meter.of(() -> document(directive)));
            if (fix == fixed && heapOfSheets == 0) {
                heapOfSheets = growth(() -> end.workbook(directive));
                heapOfDocument = growth(() -> document(directive));
            }
        });
    }

    private byte[] document(UUID directive) {
        return campaign.actAs.as("cv.th", () -> {
            DirectiveFacts facts = campaign.directives.facts(directive);
            ConsolidationFacts report = consolidations.facts(directive).orElseThrow();
            return paper.write(facts, report, works.of(report.id()));
        });
    }

    /** By how many megabytes the heap that is in use grows at most, looked at all the while; slows the work down. */
    private static long growth(Supplier<byte[]> work) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                LockSupport.parkNanos(PAUSE);
                memory.gc();
                most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            }
        });
        byte[] made = work.get();
        done.set(true);
        try {
            watch.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(made).isNotEmpty();
        return (most.get() - before) / MEGABYTE;
    }

    /** Every unit has sent its report, with figures of a board, of contacts and of articles. */
    private void report(UUID directive) {
        kind(directive, 1, "CONTACT");
        kind(directive, 2, "ARTICLE");
        write(
                directive,
                "update addressee set submitted_at = handed_out_at, state = 'AWAITING_CONFIRMATION'"
                        + " where directive_id = :id",
                "update assignment set arrived_at = (select submitted_at from addressee a where a.id = addressee_id),"
                        + " finished_at = (select submitted_at from addressee a where a.id = addressee_id),"
                        + " state = 'AWAITING_CONFIRMATION' where directive_id = :id",
                "insert into report (id, addressee_id, directive_id, unit_id, state, round, number, dated, remarks,"
                        + " sent_at, figures_at, copy_id, attachments_id, version) select id, id, directive_id, unit_id, 'CHECKING', 1,"
                        + " '45/BC-UBND', date '2022-10-12', 'Kinh phí còn hạn chế.', submitted_at, submitted_at, id, id, 0"
                        + " from addressee where directive_id = :id",
                "insert into report_item (id, report_id, assignment_id, position, text, reason, finished, verdict,"
                        + " verdict_reason) select id, addressee_id, id,"
                        + " row_number() over (partition by addressee_id order by id) - 1,"
                        + " 'Đã thực hiện xong theo yêu cầu, kết quả đăng trên Trang Thông tin điện tử của đơn vị.', '',"
                        + " true, 'NONE', '' from assignment where directive_id = :id",
                "insert into report_figure (report_id, position, assignment_id, code, kind, part_of, system_value,"
                        + " typed_value, explanation, path) select a.addressee_id,"
                        + " row_number() over (partition by a.addressee_id) - 1, a.id, f.code, f.kind, '', '7', f.said,"
                        + " 'Theo sổ theo dõi của đơn vị', '' from assignment a join (values "
                        + "('BOARD', 'board.decision', 'TEXT', '15/QĐ-UBND'), ('BOARD', 'board.day', 'DATE', '2022-10-05'),"
                        + "('BOARD', 'board.members', 'COUNT', '9'), ('CONTACT', 'contacts.total', 'COUNT', '15'),"
                        + "('CONTACT', 'contacts.published', 'COUNT', '12'), ('ARTICLE', 'articles.total', 'COUNT', '8'),"
                        + "('ARTICLE', 'articles.news', 'COUNT', '8')) f (work, code, kind, said)"
                        + " on f.work = a.work_kind where a.directive_id = :id and not exists (select 1 from assignment b"
                        + " where b.addressee_id = a.addressee_id and b.work_kind = a.work_kind and b.id < a.id)",
                "insert into report_version select id, round, state, number, dated, remarks, proposals, prepared_by,"
                        + " signed_by, sent_at, figures_at, copy_id, copy_later, on_time, attachments_id from report"
                        + " where directive_id = :id",
                "insert into report_version_item select i.report_id, 1, i.position, i.assignment_id, i.finished, i.text,"
                        + " i.reason, i.promised_on, i.verdict, i.verdict_reason from report_item i"
                        + " join report r on r.id = i.report_id where r.directive_id = :id",
                "insert into report_version_figure select f.report_id, 1, f.position, f.assignment_id, f.code, f.kind,"
                        + " f.part_of, f.system_value, f.typed_value, f.explanation, f.path from report_figure f"
                        + " join report r on r.id = f.report_id where r.directive_id = :id");
    }

    private void kind(UUID directive, int copy, String kind) {
        String obligation = "(select id from obligation where directive_id = :id and code like 'X%" + copy + "')";
        write(
                directive,
                "update assignment set work_kind = '" + kind + "' where obligation_id in " + obligation,
                "update obligation set work_kind = '" + kind + "' where id in " + obligation);
    }

    private void write(UUID directive, String... statements) {
        for (String sql : statements) {
            jdbc.sql(sql).param("id", directive).update();
        }
    }
}
