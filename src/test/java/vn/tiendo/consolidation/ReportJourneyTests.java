package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.consolidation.annex.Tally;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/**
 * The directive of 2022 as it may go: three units late, one that never reports, two returned, one that takes its report back,
 * and one that is merged into another while it works.
 */
@IntegrationTest
class ReportJourneyTests {

    private static final Set<String> LATE = Set.of("xa-dakna", "xa-ngoklay", "noivu");
    private static final Set<String> RETURNED = Set.of("xa-dakroong", "tuphap");
    private static final SampleUnit NEVER = SampleUnit.of("xa-ngokyeu");
    private static final SampleUnit MERGED = SampleUnit.of("xa-vanxuoi");
    private static final SampleUnit TAKEN_BACK = SampleUnit.of("yte");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private UnitAdminService units;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void countsEachUnitOnceWhateverBecameOfIt() throws IOException {
        UUID directive = campaign.issue();
        SampleUnit.all().forEach(unit -> {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        });
        merge(LocalDate.of(2022, 10, 20));
        clock.setTo(at(LocalDate.of(2022, 10, 25)));
        SampleUnit.all().stream()
                .filter(unit -> !LATE.contains(unit.code()) && !unit.equals(NEVER) && !unit.equals(MERGED))
                .forEach(unit -> reports(directive, unit));
        clock.setTo(at(LocalDate.of(2022, 11, 2)));
        SampleUnit.all().stream().filter(unit -> LATE.contains(unit.code())).forEach(unit -> reports(directive, unit));
        clock.setTo(at(LocalDate.of(2022, 11, 10)));
        end.fixFigures(directive);

        assertThat(outcomes(directive))
                .containsOnly(
                        Map.entry(UnitOutcome.ON_TIME, 20L),
                        Map.entry(UnitOutcome.LATE, 3L),
                        Map.entry(UnitOutcome.NO_REPORT, 2L));
        List<WorkLine> lines = campaign.actAs.as("cv.th", () -> end.consolidations.works(directive, 1));
        Stream.of(Tally.byUnit(lines), Tally.byObligation(lines), List.of(Tally.all(lines)))
                .flatMap(List::stream)
                .forEach(ReportJourneyTests::addsUp);
        assertThat(Tally.byUnit(lines)).hasSize(25).extracting(Tally::name).contains("xã Văn Xuôi");
        isOnPaper(directive, lines);
    }

    private void reports(UUID directive, SampleUnit unit) {
        campaign.carryOut(directive, unit.code(), unit.lead());
        campaign.report(directive, unit.code(), unit.lead(), unit.head());
        UUID addressee = campaign.unit(directive, unit.code()).id();
        if (unit.equals(TAKEN_BACK)) {
            campaign.actAs.as(unit.head(), () -> campaign.desk.sending.withdraw(addressee, "Ghi thiếu số liệu"));
            campaign.report(directive, unit.code(), unit.lead(), unit.head());
        }
        if (RETURNED.contains(unit.code())) {
            campaign.check(directive, unit.code(), unit.checker(), Set.of(0));
            campaign.doAll(directive, unit);
        } else {
            campaign.check(directive, unit.code(), unit.checker(), Set.of());
        }
    }

    private void merge(LocalDate lastDay) {
        campaign.actAs.as(
                "admin",
                () -> units.end(
                        units.book().standing(MERGED.code()).orElseThrow(),
                        lastDay,
                        UnitAdminService.Ending.MERGE,
                        List.of("xa-tumorong"),
                        null));
    }

    private Map<UnitOutcome, Long> outcomes(UUID directive) {
        return end.report(directive).units().stream()
                .map(ConsolidationFacts.Unit::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void addsUp(Tally tally) {
        assertThat(Stream.of(Counted.ON_TIME, Counted.LATE, Counted.AWAITING, Counted.OPEN, Counted.OVERDUE)
                        .mapToInt(tally::count)
                        .sum())
                .as(tally.name())
                .isEqualTo(tally.count(Counted.EXPECTED));
        tally.rate().ifPresent(rate -> assertThat(rate).as(tally.name()).isBetween(0, 100));
    }

    private void isOnPaper(UUID directive, List<WorkLine> lines) throws IOException {
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        PaperFile paper = campaign.actAs.as("cv.th", () -> end.consolidations.paper(directive, 1));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.content()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("23/25 đơn vị")
                    .contains("xã Ngọk Yêu, xã Văn Xuôi")
                    .contains("Hoàn thành quá hạn");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(end.workbook(directive)))) {
            assertThat(book.getSheet("Theo nhiệm vụ").getLastRowNum())
                    .as("three lines above, one head")
                    .isEqualTo(3 + lines.size());
        }
    }

    private static ZonedDateTime at(LocalDate day) {
        return LocalDateTime.of(day, LocalTime.of(9, 0)).atZone(OfficeTime.ZONE);
    }
}
