package vn.tiendo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.audit.AuditService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.spreadsheet.SpreadsheetWriter;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

/** The country's units in one list: with sixty planted faults, then clean, then again. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitImportTests {

    private static final int ALL = ManyCommunes.PROVINCES + ManyCommunes.COMMUNES;

    @Autowired
    ListImportService imports;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    @Autowired
    AuditService audit;

    @Autowired
    PlatformTransactionManager transactions;

    private final ManyCommunes country = new ManyCommunes();

    @BeforeEach
    void load() {
        sample.load();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"units.xlsx", "units.csv"})
    void tellsExactlyTheSixtyPlantedFaultsAndChangesNothing(String file) {
        List<ManyCommunes.Fault> planted = new ArrayList<>();
        byte[] list = content(file, country.withFaults(planted));
        String before = everything();
        statements.reset();

        ListPreview preview = imports.check(ListKind.UNITS, file, list);

        assertThat(ourStatements()).hasSizeLessThanOrEqualTo(4);
        assertThat(preview.problems())
                .extracting(problem -> new ManyCommunes.Fault(problem.row(), problem.column(), problem.key()))
                .containsExactlyInAnyOrderElementsOf(planted)
                .hasSize(60);
        assertThat(preview.faulty()).isEqualTo(60);
        assertThat(preview.added()).isEqualTo(ALL - 60);
        assertThat(preview.isClean()).isFalse();
        assertThatExceptionOfType(ListNotClean.class)
                .isThrownBy(() -> imports.bring(ListKind.UNITS, file, list, Progress.UNWATCHED));
        assertThat(everything()).isEqualTo(before);
    }

    @Order(2)
    @Test
    void takesNothingIfTheTransactionFailsAtItsVeryEnd() {
        byte[] list = content("units.csv", country.rows());
        String before = everything();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            imports.bring(ListKind.UNITS, "units.csv", list, Progress.UNWATCHED);
            transaction.setRollbackOnly();
        });

        assertThat(everything()).isEqualTo(before);
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(ints = {0, 1_500, ALL})
    void takesNothingIfItIsStoppedAtAnyMomentBeforeTheCommit(int reached) {
        byte[] list = content("units.csv", country.rows());
        String before = everything();

        assertThatThrownBy(() -> imports.bring(ListKind.UNITS, "units.csv", list, new StoppedImport(ALL, reached)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(everything()).isEqualTo(before);
    }

    @Order(3)
    @Test
    void bringsAllOfThemInOneTransactionWithAHandfulOfStatements() {
        byte[] list = content("units.xlsx", country.rows());
        int before = count("org_unit");
        statements.reset();

        ListPreview preview = imports.bring(ListKind.UNITS, "units.xlsx", list, Progress.UNWATCHED);

        assertThat(ourStatements()).hasSizeLessThanOrEqualTo(25);
        assertThat(preview.added()).isEqualTo(ALL);
        assertThat(count("org_unit") - before).isEqualTo(ALL);
        assertThat(database.sql("select count(*) from org_unit u join org_unit p on p.id = u.parent_id"
                                + " where u.class_code = 'COMMUNE' and p.class_code = 'PROVINCE' and u.code like 'xa%'"
                                + " and u.search_text like 'ubnd xa %' and u.level_code = 'COMMUNE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ManyCommunes.COMMUNES);
        assertThat(database.sql("select count(*) from audit_event where act = 'organization.unit-created'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ALL);
        assertThat(audit.brokenChains()).isEmpty();
    }

    @Order(4)
    @ParameterizedTest
    @ValueSource(strings = {"units.xlsx", "units.csv"})
    void changesNothingTheSecondTime(String file) {
        byte[] list = content(file, country.rows());
        String before = everything();

        assertThat(imports.check(ListKind.UNITS, file, list))
                .isEqualTo(new ListPreview(ListKind.UNITS, ALL, 0, 0, ALL, 0, List.of()));
        imports.bring(ListKind.UNITS, file, list, Progress.UNWATCHED);

        assertThat(everything()).isEqualTo(before);
    }

    @Order(5)
    @Test
    void changesWhatDiffersAndKeepsWhatWasBefore() {
        List<List<String>> rows = new ArrayList<>(country.rows());
        List<String> one = new ArrayList<>(rows.get(7));
        one.set(1, "UBND xã Mới");
        rows.set(7, one);
        byte[] list = content("units.csv", rows);

        assertThat(imports.check(ListKind.UNITS, "units.csv", list).changed()).isEqualTo(1);
        imports.bring(ListKind.UNITS, "units.csv", list, Progress.UNWATCHED);

        assertThat(database.sql("select name from org_unit where code = 'xa7'")
                        .query(String.class)
                        .single())
                .isEqualTo("UBND xã Mới");
        assertThat(database.sql(
                                "select s.name from unit_state s join org_unit u on u.id = s.unit_id where u.code = 'xa7'")
                        .query(String.class)
                        .list())
                .containsExactly(country.rows().get(7).get(1));
        assertThat(imports.check(ListKind.UNITS, "units.csv", list).unchanged()).isEqualTo(ALL);
    }

    @Order(6)
    @Test
    void wantsAHeadingAndRows() {
        assertThat(check("Mã đơn vị;Tên đơn vị\nxa;Xã\n"))
                .extracting(ListProblem::key)
                .containsExactly("ListFault.COLUMN_MISSING");
        assertThat(check("Mã đơn vị;Tên đơn vị;Loại đơn vị\n"))
                .extracting(ListProblem::key)
                .containsExactly("ListFault.NO_ROWS");
        assertThat(check("Mã đơn vị;Tên đơn vị (bắt buộc);LOẠI ĐƠN VỊ*;code\nxa;Xã;COMMUNE;xb\n"))
                .extracting(ListProblem::key)
                .containsExactly("ListFault.COLUMN_TWICE");
    }

    @Order(7)
    @Test
    void takesItsOwnTemplate() {
        byte[] template = SpreadsheetWriter.xlsx("units", imports.template(ListKind.UNITS));

        assertThat(imports.check(ListKind.UNITS, "units.xlsx", template))
                .isEqualTo(new ListPreview(ListKind.UNITS, 2, 2, 0, 0, 0, List.of()));
    }

    @Order(8)
    @Test
    @WithMockUser(roles = "USER")
    void letsOnlyAdministratorsIn() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.check(ListKind.UNITS, "units.csv", new byte[0]));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.bring(ListKind.UNITS, "units.csv", new byte[0], Progress.UNWATCHED));
    }

    private List<ListProblem> check(String text) {
        return imports.check(ListKind.UNITS, "units.csv", text.getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    private static byte[] content(String file, List<List<String>> rows) {
        return file.endsWith(".csv") ? SpreadsheetWriter.csv(rows) : workbook(rows);
    }

    /** As another program writes it: ours would leave out what nobody can see. */
    private static byte[] workbook(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("units");
            for (List<String> texts : rows) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                texts.forEach(
                        text -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A checksum over every row that an import could touch. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "org_unit", "unit_state", "unit_successor", "person", "account", "post", "role_grant", "audit_event")) {
            List<String> rows = database.sql("select * from " + table)
                    .query((row, n) -> {
                        StringBuilder text = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            text.append(row.getString(i)).append('|');
                        }
                        return text.toString();
                    })
                    .list();
            all.append(table)
                    .append(rows.size())
                    .append('/')
                    .append(rows.stream().mapToLong(String::hashCode).sum())
                    .append(' ');
        }
        return all.toString();
    }

    /** Without those by which the engine looks for jobs meanwhile. */
    private List<String> ourStatements() {
        return statements.executions().stream()
                .filter(sql -> !sql.contains("ACT_RU_JOB"))
                .toList();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
