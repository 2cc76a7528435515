package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.contact.directory.DirectoryEntry;
import vn.tiendo.contact.directory.DirectoryPage;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;

/** The directory of a whole country's communes: as many statements as for one. */
@IntegrationTest
class DirectoryTests {

    private static final int UNITS = 3_321;
    private static final int ROWS = 16;
    private static final String CODES = "dir-";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void fill() {
        clock.reset();
        campaign.load();
        List<Object[]> units = new ArrayList<>();
        List<Object[]> lists = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int n = 1; n <= UNITS; n++) {
            UUID unit = Ids.next();
            UUID list = Ids.next();
            units.add(new Object[] {unit, CODES + n, "Xã thứ " + n, "xã thứ " + n, "xa thu " + n});
            lists.add(new Object[] {list, unit, unit, String.format("%08d", n)});
            for (int row = 0; row < ROWS; row++) {
                rows.add(new Object[] {list, row, row < 8 ? "COMMITTEE" : "DIVISION", "dm" + row + "." + n + "@x.gov.vn"
                });
            }
        }
        jdbc.batchUpdate(
                "insert into org_unit (id, code, name, short_name, class_code, level_code, is_virtual, is_external,"
                        + " valid_from, state_from, search_text, version) values (?, ?, ?, ?, 'COMMUNE', 'COMMUNE', false,"
                        + " false, date '2005-01-01', date '2005-01-01', ?, 0)",
                units);
        jdbc.batchUpdate(
                "insert into contact_list (id, unit_id, stage, overseer_unit_id, why, confirmed_on, expires_on,"
                        + " in_directory, sort_key, created_at, version) values (?, ?, 'CONFIRMED', ?, '',"
                        + " date '2022-09-29', date '2023-03-29', true, ?, timestamp '2022-09-29 08:00:00', 0)",
                lists);
        jdbc.batchUpdate(
                "insert into contact_row (list_id, position, part, title, vacant, name, person_title, phone,"
                        + " mobile_agreed, fax, no_fax, email, address, mobile, note, email_official, search_words,"
                        + " mismatch) values (?, ?, ?, 'Chủ tịch', false, 'A Byen', '', '0260 3123 456', false, '', true,"
                        + " ?, 'Thôn 1', '0912 BIMAT', 'BIMAT', true, ' chu tich a byen 0260 3123 456', '')",
                rows);
    }

    @AfterEach
    void forget() {
        contacts.forget();
        jdbc.update("delete from org_unit where code like '" + CODES + "%'");
    }

    @Test
    void readsAPageWithTwoStatementsAndNoMoreRowsThanAskedFor() {
        AtomicInteger found = new AtomicInteger();
        int statements = counter.count("cv.th", () -> {
            DirectoryPage page = contacts.book.directory(DirectoryQuery.of(""), 0, 50);
            assertThat(page.rows()).hasSize(50);
            found.set(page.total());
        });
        assertThat(found).hasValue(UNITS * ROWS);
        assertThat(statements).isEqualTo(2);
        campaign.actAs.as("cv.th", () -> {
            assertThat(contacts.book
                            .directory(DirectoryQuery.of("xa thu 3000"), 0, 50)
                            .total())
                    .isEqualTo(ROWS);
            assertThat(contacts.book
                            .directory(
                                    DirectoryQuery.of("chu tich xa thu 3000", ContactPart.COMMITTEE, CODES + 3000),
                                    0,
                                    50)
                            .rows())
                    .hasSize(8)
                    .extracting(DirectoryEntry::unit)
                    .containsOnly("Xã thứ 3000");
            assertThat(contacts.book.directory(DirectoryQuery.of(""), 50, 50).rows())
                    .hasSize(50);
        });
    }

    @Test
    void writesAllWithOneStatement() {
        AtomicInteger written = new AtomicInteger();
        assertThat(counter.count(
                        "cv.th",
                        () -> contacts.book.eachEntry(DirectoryQuery.of(""), entry -> written.incrementAndGet())))
                .isEqualTo(1);
        assertThat(written).hasValue(UNITS * ROWS);
    }
}
