package vn.tiendo.consolidation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.export.Export;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** The workbook with all annexes of a consolidated report is written beside the click, row by row. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.vhtt")
@ViewPackages(packages = "vn.tiendo")
class AnnexTakenAlongTests extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Lines above the titles of the columns. */
    private static final int HEAD = 3;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void someToldSomething() {
        directive = new ToldFigures(campaign).issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        end.fixFigures(directive);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void knowsHowManyRowsThereAreAndTellsOfEach() throws IOException {
        UI.getCurrent().navigate(ConsolidationLinks.work(directive));
        $(Button.class).withText("Tải phụ lục (.xlsx)").first().click();
        Export export = Objects.requireNonNull(VaadinSession.getCurrent().getAttribute(Export.class));
        await().atMost(PATIENCE).until(() -> !export.running());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(export.state()).as(export.fault()).isEqualTo(Export.State.READY);
        assertThat(export.fileName()).isEqualTo("phu-luc-tong-hop.xlsx");
        assertThat($(Span.class).all().stream().map(Span::getText))
                .contains("Đã tạo xong tệp, " + export.written() + " dòng.");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(export.send(file)).isTrue();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            int rows = StreamSupport.stream(book.spliterator(), false)
                    .mapToInt(sheet -> sheet.getLastRowNum() - HEAD)
                    .sum();
            assertThat(book.getNumberOfSheets())
                    .as("works, units, sums, two kinds, all lines")
                    .isEqualTo(6);
            assertThat(rows)
                    .isEqualTo(export.rows())
                    .isEqualTo(export.written())
                    .isGreaterThan(500);
        }
    }

    @Test
    void isForTheSideThatIssuedTheDirective() {
        campaign.actAs.as("vptk.dakna", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end.consolidations.workbookName(directive, 1));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> end.consolidations.workbook(
                            directive, 1, OutputStream.nullOutputStream(), Progress.UNWATCHED));
        });
    }
}
