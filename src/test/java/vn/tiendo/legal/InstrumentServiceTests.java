package vn.tiendo.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.legal.LegalInstrument.Kind;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class InstrumentServiceTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Autowired
    InstrumentService instruments;

    @Autowired
    Instruments table;

    @Autowired
    AuditService audit;

    @Autowired
    StatementCounter statements;

    @Test
    void beginsWithWhatIsShippedAndFillsTheTableOnlyOnce() {
        Map<String, LegalInstrument> shipped =
                table.all().stream().collect(Collectors.toMap(LegalInstrument::code, Function.identity()));
        assertThat(shipped).hasSize(ShippedInstruments.read().size()).hasSizeGreaterThan(20);
        assertThat(shipped.values()).allSatisfy(instrument -> {
            assertThat(instrument.title()).isNotBlank();
            assertThat(instrument.validTo() == null).isEqualTo(instrument.replacedBy() == null);
        });
        assertThat(shipped.get("30/2020/NĐ-CP").validFrom()).isEqualTo("2020-03-05");

        table.afterPropertiesSet();
        assertThat(table.all()).hasSameSizeAs(shipped.values());
    }

    @Test
    void findsByWordsOfCodeAndTitle() {
        assertThat(codes("van thu")).contains("30/2020/NĐ-CP");
        assertThat(codes("72/2013/NĐ-CP")).containsExactly("72/2013/NĐ-CP");
        assertThat(codes("số 72/2013")).containsExactly("72/2013/NĐ-CP");
        assertThat(codes("khong co gi")).isEmpty();
        statements.reset();
        InstrumentService.Excerpt few = instruments.find("", 3);
        assertThat(statements.executions())
                .filteredOn(sql -> sql.contains("legal_instrument"))
                .hasSize(2);
        assertThat(few.rows())
                .hasSize(3)
                .first()
                .satisfies(newest -> assertThat(newest.validFrom()).isEqualTo("2026-07-01"));
        assertThat(few.total()).isGreaterThan(20);
    }

    @Test
    void addsOne() {
        instruments.add(fresh(" 1/2027/NĐ-CP ", " Việc  mới "));

        LegalInstrument added = instruments.instrument("1-2027-nd-cp");
        assertThat(added)
                .isEqualTo(new LegalInstrument("1/2027/NĐ-CP", Kind.DECREE, "Việc mới", DAY, null, null, "", 0));
        assertThat(acts()).containsExactly("legal.added 1/2027/NĐ-CP");
    }

    @Test
    void refusesWhatIsWrongFieldByField() {
        assertThat(problems(() -> instruments.add(fresh(" ", ""))))
                .isEqualTo(Map.of("code", "legal.problem.code-missing", "title", "legal.problem.title-missing"));
        assertThat(problems(() -> instruments.add(fresh("//", "A"))))
                .isEqualTo(Map.of("code", "legal.problem.code-malformed"));
        for (String twice : List.of("72/2013/NĐ-CP", "72/2013/nđ-cp", "072/2013/ND-CP", "72 / 2013 / NĐ - CP")) {
            assertThat(problems(() -> instruments.add(fresh(twice, "A"))))
                    .as(twice)
                    .isEqualTo(Map.of("code", "legal.problem.code-taken"));
        }
        assertThat(problems(() -> instruments.add(fresh("9".repeat(61), "A"))).keySet())
                .containsExactly("code");
        assertThat(acts()).isEmpty();
    }

    @Test
    void endsOneWithItsSuccessor() {
        LegalInstrument decree = instruments.instrument("30-2020-nd-cp");
        instruments.add(fresh("1/2027/NĐ-CP", "Công tác văn thư"));
        instruments.end(decree, DAY, " 1/2027/nđ-cp ");

        LegalInstrument ended = instruments.instrument("30-2020-nd-cp");
        assertThat(ended.validTo()).isEqualTo("2026-12-31");
        assertThat(ended.endedFrom()).isEqualTo(DAY);
        assertThat(ended.replacedBy()).isEqualTo("1/2027/NĐ-CP");
        assertThat(acts()).first().isEqualTo("legal.ended 30/2020/NĐ-CP 01/01/2027 → 1/2027/NĐ-CP");

        instruments.revive(ended);
        assertThat(instruments.instrument("30-2020-nd-cp").validTo()).isNull();
        assertThat(instruments.instrument("30-2020-nd-cp").replacedBy()).isNull();
    }

    @Test
    void refusesAnEndThatCannotBe() {
        LegalInstrument decree = instruments.instrument("30-2020-nd-cp");
        assertThat(problems(() -> instruments.end(decree, null, "999/2099/NĐ-CP")))
                .isEqualTo(Map.of(
                        "endedFrom", "legal.problem.end-missing", "successor", "legal.problem.successor-unknown"));
        assertThat(problems(() -> instruments.end(decree, LocalDate.of(2020, 3, 5), "")))
                .isEqualTo(Map.of("endedFrom", "legal.problem.ends-before-begin"));
        assertThat(problems(() -> instruments.end(decree, DAY, "30/2020/NĐ-CP")))
                .isEqualTo(Map.of("successor", "legal.problem.successor-circle"));
        LegalInstrument law = instruments.instrument("148-2025-qh15");
        assertThat(problems(() -> instruments.end(law, DAY, "43/2011/NĐ-CP")))
                .as("it replaced what replaced that one")
                .isEqualTo(Map.of("successor", "legal.problem.successor-circle"));
        instruments.end(decree, LocalDate.of(2020, 3, 6), "");
        assertThat(instruments.instrument("30-2020-nd-cp").validTo()).isEqualTo("2020-03-05");
    }

    @Test
    void changesOneUnderANewCodeAndThoseThatLeadToIt() {
        LegalInstrument seen = instruments.instrument("147-2024-nd-cp");
        instruments.change(seen, LegalInstrument.of("148/2024/NĐ-CP", Kind.DECREE, "Khác", DAY, "Ghi chú"));

        assertThat(instruments.instrument("148-2024-nd-cp").title()).isEqualTo("Khác");
        assertThat(instruments.instrument("72-2013-nd-cp").replacedBy()).isEqualTo("148/2024/NĐ-CP");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instruments.instrument("147-2024-nd-cp"));
        assertThat(acts()).singleElement().asString().startsWith("legal.changed 148/2024/NĐ-CP 147/2024/NĐ-CP");
    }

    @Test
    void refusesAChangeThatCannotBe() {
        LegalInstrument seen = instruments.instrument("42-2022-nd-cp");
        assertThat(problems(() -> instruments.change(seen, fresh("30/2020/NĐ-CP", "A"))))
                .isEqualTo(Map.of("validFrom", "legal.problem.begins-after-end"));
        assertThat(problems(() -> instruments.change(
                        seen, LegalInstrument.of("30/2020/NĐ-CP", Kind.DECREE, "A", seen.validFrom(), ""))))
                .isEqualTo(Map.of("code", "legal.problem.code-taken"));
        instruments.change(seen, seen);
        assertThat(acts()).isEmpty();
    }

    @Test
    void refusesToWriteOverSomebodyElsesChange() {
        LegalInstrument seen = instruments.instrument("30-2020-nd-cp");
        instruments.end(seen, DAY, "");
        assertThatExceptionOfType(InstrumentChanged.class).isThrownBy(() -> instruments.revive(seen));
        assertThatExceptionOfType(InstrumentChanged.class)
                .isThrownBy(() -> instruments.change(seen, fresh("30/2020/NĐ-CP", "Khác")));
    }

    @Test
    @WithMockUser(roles = "USER")
    void isNoBusinessOfOthers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> instruments.find("", 1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> instruments.add(fresh("1/2027/NĐ-CP", "A")));
    }

    private static LegalInstrument fresh(String code, String title) {
        return LegalInstrument.of(code, Kind.DECREE, title, DAY, "");
    }

    private List<String> codes(String text) {
        return instruments.find(text, 50).rows().stream()
                .map(LegalInstrument::code)
                .toList();
    }

    private static Map<String, String> problems(Runnable act) {
        return catchThrowableOfType(InvalidInput.class, act::run).problems();
    }

    private List<String> acts() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        return audit.page(AuditScope.of(List.of(InstrumentService.STREAM)), AuditFilter.NONE, null, 20).stream()
                .map((AuditEvent event) -> (event.act() + " " + event.detail().get("subject") + " "
                                + event.detail().getOrDefault("note", ""))
                        .strip())
                .toList();
    }
}
