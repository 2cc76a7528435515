package vn.tiendo.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.CampaignContacts.SECRET;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** What of a unit's contacts leaves it: pages, files and cards with what is public, and nothing else. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class DirectoryViewTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private DirectoryFiles files;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ContactSearch search;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void keepsWhatIsInternalInTheUnitsOwnForm() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft draft = contacts.complete(COMMUNE, list);
        campaign.actAs.as(CampaignContacts.officer(COMMUNE), () -> contacts.contacts.save(list, draft));
        String form = campaign.actAs.as(
                CampaignContacts.officer(COMMUNE), () -> page(TaskLinks.task(campaign.task("collect-contacts", list))));
        assertThat(form).as("the unit's own form").contains(SECRET);
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        String compare = campaign.actAs.as(
                CampaignContacts.OFFICE, () -> page(TaskLinks.task(campaign.task("compare-contacts", list))));
        assertThat(compare).contains("A Byen").doesNotContain(SECRET).doesNotContain("0912");
        contacts.compare(list, "");
        for (String reader : List.of(COMMUNE.head(), CampaignContacts.officer(COMMUNE), CampaignContacts.OFFICE)) {
            assertThat(campaign.actAs.as(reader, () -> page(ContactLinks.of(COMMUNE.code()))))
                    .contains("A Byen")
                    .doesNotContain(SECRET)
                    .doesNotContain("0912");
        }
        campaign.actAs.as("cv.th", () -> {
            assertThat(page(ContactLinks.DIRECTORY))
                    .contains("A Byen", "0260 3123 456", "dm1@tumorong.test")
                    .doesNotContain(SECRET)
                    .doesNotContain("0912");
            assertThat(cells().toString())
                    .contains("A Byen")
                    .doesNotContain(SECRET)
                    .doesNotContain("0912");
            assertThat(cards()).contains("A Byen").doesNotContain(SECRET).doesNotContain("0912");
            for (String query : List.of("A%20Byen", "0260%203123", SECRET, "0912345678")) {
                assertThat(page("tim-kiem?q=" + query))
                        .doesNotContain("0912 345")
                        .satisfies(all -> {
                            if (query.startsWith("A") || query.startsWith("0260")) {
                                assertThat(all).contains("Danh bạ", "Đảng ủy xã Đăk Sao", "0260 3123 456");
                            }
                        });
                assertThat(hits(query)).doesNotContain(SECRET).doesNotContain("0912");
            }
            assertThat(contacts.book.directory(DirectoryQuery.of(SECRET), 0, 10).total())
                    .as("nor is it found")
                    .isZero();
        });
    }

    @Test
    void letsNoTextBecomeAFormulaOrALine() {
        contacts.confirmed(COMMUNE, draft -> draft);
        jdbc.update("update contact_row set name = '=HYPERLINK(\"http://x\") Byen' where position = 0"); // as of before
        campaign.actAs.as("cv.th", () -> {
            assertThat(cells()).anyMatch(cell -> cell.equals("=HYPERLINK(\"http://x\") Byen"));
            assertThat(cards().lines().filter(line -> line.startsWith("BEGIN:")))
                    .hasSize(16);
        });
    }

    private String hits(String query) {
        return search.find(SearchQuery.of(query.replace("%20", " ")), 20).toString();
    }

    @Test
    void groupsByUnitAndOffersToClearTheFilters() {
        contacts.confirmed(COMMUNE, draft -> draft);
        campaign.actAs.as("cv.th", () -> {
            page(ContactLinks.DIRECTORY + "?u=" + COMMUNE.code());
            assertThat($(H2.class).all()).extracting(H2::getText).contains("UBND xã Đăk Sao");
            assertThat(lines())
                    .anyMatch(line -> line.contains("Bí thư Đảng ủy · Đảng ủy xã Đăk Sao"))
                    .anyMatch(line -> line.contains("UBND xã Đăk Sao · Bộ phận Một cửa"))
                    .noneMatch(line -> line.contains("Bộ phận Một cửa · "));
            assertThat(page(ContactLinks.DIRECTORY + "?u=xa-dakna&q=byen")).contains("Không có đầu mối nào khớp.");
            press("Xóa bộ lọc");
            assertThat(lines()).anyMatch(line -> line.contains("A Byen"));
        });
    }

    /** Every text on the page, with what stands in its fields. */
    private String page(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        StringBuilder all = new StringBuilder();
        all.append(((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively());
        $(TextField.class).all().forEach(field -> all.append(field.getValue()));
        return all.toString();
    }

    private List<String> cells() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> cells = new ArrayList<>();
        try {
            SheetWriter.write(files.sheet(DirectoryQuery.of("")), SheetFormat.XLSX, out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                for (Row row : book.getSheetAt(0)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        cells.add(cell.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells;
    }

    private String cards() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.cards(DirectoryQuery.of(""), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
