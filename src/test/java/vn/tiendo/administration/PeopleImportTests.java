package vn.tiendo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.spreadsheet.SpreadsheetWriter;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class PeopleImportTests {

    private static final String HEADING =
            "Tên đăng nhập;Họ và tên;Giới tính;Thư công vụ;Mã đơn vị;Chức vụ;Thứ tự;Vai trò;Từ ngày;Đến ngày\n";

    @Autowired
    ListImportService imports;

    @Autowired
    OrganizationService organization;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void bringsPeopleWithTheirPostsAndRolesAndTheSecondTimeNothing() {
        byte[] list = list("""
                a.moi;A Mới;Nam;a.moi@tumorong.test;xa-dakha;Công chức;5;công chức;01/10/2022;
                a.moi;A Mới;Nam;a.moi@tumorong.test;xa-dakha;Công chức;5;Văn thư;01/10/2022;
                y.moi;Y Mới;Nữ;;vp;Chuyên viên;;OFFICER;;31/12/2023
                """);

        assertThat(preview(list)).isEqualTo(new ListPreview(ListKind.PEOPLE, 3, 3, 0, 0, 0, List.of()));
        imports.bring(ListKind.PEOPLE, "can-bo.csv", list, Progress.UNWATCHED);

        assertThat(preview(list)).isEqualTo(new ListPreview(ListKind.PEOPLE, 3, 0, 0, 3, 0, List.of()));
        assertThat(organization.personByLogin("y.moi").orElseThrow().title()).isEqualTo("Chuyên viên");
        assertThat(organization.holders(
                        organization.unitByCode("vp").orElseThrow().id(), Role.OFFICER))
                .anyMatch(person -> person.login().equals("y.moi"));
        assertThat(database.sql(
                                "select count(*) from post q join account a on a.person_id = q.person_id where a.login = 'a.moi'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        UserDetails account = accounts.loadUserByUsername("y.moi");
        assertThat(account.isEnabled()).isFalse();
    }

    @Test
    void changesWhatDiffersAndKeepsWhatIsNotMentioned() {
        byte[] list = list("cvp;Lê Thị Minh Hạnh;Nữ;cvp.moi@tumorong.test;;;;;;\n");
        assertThat(preview(list).changed()).isEqualTo(1);
        imports.bring(ListKind.PEOPLE, "can-bo.csv", list, Progress.UNWATCHED);
        assertThat(organization.personByLogin("cvp").orElseThrow().title()).isNotEmpty();
        assertThat(preview(list).unchanged()).isEqualTo(1);
    }

    @Test
    void tellsEveryFaultByRowAndColumn() {
        byte[] list = list("""
                ;A Mới;;;;;;;;
                Người Mới;A Mới;;;;;;;;
                a1.moi;;;;;;;;;
                a2.moi;A Mới;khác;;;;;;;
                a3.moi;A Mới;;a@hotmail.com;;;;;;
                a4.moi;A Mới;;;khong-co;Công chức;;;;
                a5.moi;A Mới;;;vp;;;;;
                a6.moi;A Mới;;;;Công chức;;;;
                a7.moi;A Mới;;;vp;Công chức;trăm;;;
                a8.moi;A Mới;;;vp;Công chức;;Giám đốc;;
                a9.moi;A Mới;;;vp;Công chức;;Quản trị hệ thống;;
                b1.moi;A Mới;;;vp;Công chức;;;30/02/2022;
                b2.moi;A Mới;;;vp;Công chức;;;01/10/2022;01/09/2022
                b3.moi;A Mới;;;vp;Công chức;;;01/01/1999;
                b4.moi;A Mới;;;vp;Công chức;;;;
                b4.moi;A Khác;;;vp;Văn thư;;;;
                b4.moi;A Mới;;;vp;Công chức;;;;
                """);

        ListPreview preview = preview(list);

        assertThat(preview.problems().stream()
                        .map(problem -> problem.row() + " " + problem.column() + " " + problem.key()))
                .containsExactly(
                        "2 Tên đăng nhập EntryProblem.LOGIN_MISSING",
                        "3 Tên đăng nhập EntryProblem.LOGIN_MALFORMED",
                        "4 Họ và tên EntryProblem.FULL_NAME_MISSING",
                        "5 Giới tính ListFault.GENDER_UNREADABLE",
                        "6 Thư công vụ EntryProblem.EMAIL_FREE_PROVIDER",
                        "7 Mã đơn vị EntryProblem.UNIT_UNKNOWN",
                        "8 Chức vụ EntryProblem.TITLE_MISSING",
                        "9 Mã đơn vị EntryProblem.UNIT_MISSING",
                        "10 Thứ tự ListFault.NUMBER_UNREADABLE",
                        "11 Vai trò EntryProblem.ROLE_UNKNOWN",
                        "12 Vai trò EntryProblem.ROLE_NOT_BY_LIST",
                        "13 Từ ngày ListFault.DATE_UNREADABLE",
                        "14 Đến ngày EntryProblem.END_BEFORE_BEGIN",
                        "15 Từ ngày EntryProblem.UNIT_OTHER_DAYS",
                        "17 Họ và tên ListFault.PERSON_CONTRADICTS",
                        "18 Tên đăng nhập ListFault.ROW_TWICE");
        assertThat(preview.problems().getLast().facts()).containsExactly("16");
        assertThatExceptionOfType(ListNotClean.class)
                .isThrownBy(() -> imports.bring(ListKind.PEOPLE, "can-bo.csv", list, Progress.UNWATCHED));
    }

    @Test
    void bringsThousandsWithAHandfulOfStatements() {
        StringBuilder rows = new StringBuilder();
        for (int n = 1; n <= 3_000; n++) {
            rows.append("nguoi%d;Y Người %d;Nữ;;vp;Chuyên viên;;OFFICER;;\n".formatted(n, n));
        }
        byte[] list = list(rows.toString());
        statements.reset();

        imports.bring(ListKind.PEOPLE, "can-bo.csv", list, Progress.UNWATCHED);

        assertThat(statements.executions().stream().filter(sql -> !sql.contains("ACT_RU_JOB")))
                .hasSizeLessThanOrEqualTo(45);
        assertThat(database.sql("select count(*) from person where search_text like 'y nguoi %' and sort_key <> ''")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3_000);
    }

    @Test
    void takesItsOwnTemplate() {
        byte[] template = SpreadsheetWriter.xlsx("people", imports.template(ListKind.PEOPLE));
        assertThat(imports.check(ListKind.PEOPLE, "mau.xlsx", template))
                .isEqualTo(new ListPreview(ListKind.PEOPLE, 2, 2, 0, 0, 0, List.of()));
    }

    private ListPreview preview(byte[] list) {
        return imports.check(ListKind.PEOPLE, "can-bo.csv", list);
    }

    private static byte[] list(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }
}
