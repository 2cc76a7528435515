package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.DueSlot;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.ledger.Grouping;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.WithPeople;
import vn.tiendo.testing.Workbook;

/** Every list that can be taken along holds the rows of the screen, with its filter, in its order. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class ListsTakenAlongTests extends TakenAlong {

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private OverviewService overview;

    @Autowired
    private ProgressService progress;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        clock.reset();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void holdTheRowsOfTheScreen() {
        List<ThrowingCallable> lists = List.of(
                this::works,
                this::units,
                this::cockpit,
                this::load,
                this::ledger,
                this::steps,
                this::directives,
                this::matrix,
                this::inbox);
        SoftAssertions.assertSoftly(
                all -> lists.forEach(list -> all.assertThatCode(list).doesNotThrowAnyException()));
    }

    private void works() {
        String address = "tong-quan/nhiem-vu";
        for (String what : List.of("", "?tinh-trang=qua-han&chi-dao=" + directive, "?tinh-trang=hoan-thanh-qua-han")) {
            open(address + what);
            while (shown("Xem thêm")) {
                press("Xem thêm");
            }
            List<String> cards = cards();
            Workbook book = taken();
            assertThat(book.rows()).as(what).hasSameSizeAs(cards).isNotEmpty();
            each(cards, book.column("Đơn vị"), what);
            each(cards, book.column("Nhiệm vụ"), what);
            each(cards, book.column("Trạng thái"), what);
        }
        assertThat(taken().head().getFirst()).isEqualTo("Nhiệm vụ: Hoàn thành quá hạn");
        int all = overview.works(Cell.EXPECTED, null, null, null, 1).found();
        open(address);
        Workbook book = taken();
        assertThat(book.rows()).hasSize(all);
        int due = book.columns().indexOf("Thời hạn");
        assertThat(book.rows().getFirst().get(due).asDate().getYear())
                .as("a date")
                .isEqualTo(2022);
    }

    private void units() {
        for (String group : List.of("tat-ca", "qua-han", "hoan-thanh")) {
            open("tong-quan/don-vi?nhom=" + group);
            List<String> rows = group.equals("tat-ca") ? tableRows() : cards();
            Workbook book = taken();
            assertThat(book.rows()).as(group).hasSameSizeAs(rows).isNotEmpty();
            each(rows, book.column("Đơn vị"), group);
            each(rows, book.column("Hạng"), group.equals("tat-ca") ? group : null);
        }
    }

    private void cockpit() {
        for (String query : List.of("", "?q=1286&xep=thoi-han", "?theo-doi=toi")) {
            open(CockpitLinks.COCKPIT + query);
            List<String> rows = tableRows();
            Workbook book = taken();
            assertThat(book.rows()).as(query).hasSameSizeAs(rows).isNotEmpty();
            each(rows, book.column("Văn bản"), query);
            each(rows, book.column("Quá hạn"), query);
        }
        assertThat(taken().head()).contains("Chỉ văn bản tôi theo dõi");
    }

    private void load() {
        open(CockpitLinks.LOAD);
        List<String> rows = tableRows();
        Workbook book = taken();
        assertThat(book.rows()).hasSameSizeAs(rows);
        each(rows, book.column("Đơn vị"), "load");
        open(CockpitLinks.load(null, DueSlot.OVERDUE));
        List<String> cards = cards();
        Workbook works = taken();
        assertThat(works.rows()).hasSameSizeAs(cards).isNotEmpty();
        each(cards, works.column("Nhiệm vụ"), "works of a week");
    }

    private void ledger() {
        for (Grouping grouping : Grouping.values()) {
            open(LedgerLinks.of(directive, grouping));
            List<String> rows = tableRows();
            Workbook book = taken();
            assertThat(book.rows()).hasSameSizeAs(rows);
            each(rows, book.column("Số lượt"), grouping.name());
            assertThat(book.head()).anyMatch(line -> line.startsWith("Theo"));
        }
        for (String which : List.of("", "&loc=dang-cho")) {
            open(DirectiveLinks.of(directive) + "/" + LedgerLinks.TURNS + "?n=1000" + which);
            List<String> turns = tableRows();
            Workbook book = taken();
            assertThat(book.rows()).hasSameSizeAs(turns).isNotEmpty();
            each(turns, book.column("Giai đoạn, bước"), "turns" + which);
            each(turns, book.column("Người xử lý"), "turns" + which);
        }
    }

    private void steps() {
        for (String which : List.of("", "da-xong")) {
            open(DrawingLinks.steps(directive) + "?loc=" + which + "&n=1000");
            List<String> cards = cards();
            Workbook book = taken();
            assertThat(book.rows()).as(which).hasSameSizeAs(cards).isNotEmpty();
            each(cards, book.column("Về việc"), which);
        }
    }

    private void directives() {
        for (String query : List.of("", "?q=1286")) {
            open(DirectiveLinks.LIST + query);
            List<String> cards = cards();
            Workbook book = taken();
            assertThat(book.rows()).as(query).hasSameSizeAs(cards).isNotEmpty();
            each(cards, book.column("Trích yếu"), query);
        }
    }

    private void matrix() {
        open(DirectiveLinks.of(directive));
        Workbook book = taken();
        assertThat(book.rows()).hasSize((int) progress.matrices(directive).stream()
                .filter(matrix -> !matrix.instructions())
                .flatMap(matrix -> matrix.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .count());
    }

    private void inbox() {
        for (String query : List.of("", "?phan=qua-han")) {
            open(TaskLinks.INBOX + query);
            List<String> cards = cards();
            Workbook book = taken();
            assertThat(book.rows()).as(query).hasSameSizeAs(cards).isNotEmpty();
            each(cards, book.column("Về việc"), query);
        }
    }

    /** The buttons are not there either: the page itself is not. */
    @Test
    @WithUserDetails("vhxh.dakha")
    void giveAnotherUnitNothingOfTheOthers() {
        assertThatThrownBy(() -> overview.works(Cell.EXPECTED, directive, null, null, 1))
                .isInstanceOf(RuntimeException.class);
        open(DrawingLinks.steps(directive) + "");
        if (shown("Tải .xlsx")) {
            assertThat(taken().column("Đơn vị")).containsOnly("xã Đăk Hà");
        }
        open(LedgerLinks.of(directive));
        assertThat(taken().column("Đơn vị")).containsOnly("xã Đăk Hà", "Tổng cộng");
    }
}
