package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** What the rooms of all kinds of work give for reports. */
@IntegrationTest
class FigureCatalogueTests {

    @Autowired
    private List<FigureSource> sources;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private QuietCounter counter;

    @Test
    void hasASourceForEachKindOfWorkThatIsCounted() {
        assertThat(sources)
                .extracting(FigureSource::kind)
                .containsExactlyInAnyOrder(
                        WorkKind.BOARD, WorkKind.SECTION, WorkKind.SLOGAN, WorkKind.CONTACT, WorkKind.ARTICLE);
    }

    @Test
    void namesEachFigureOnceInBothLanguages() {
        List<String> codes = sources.stream()
                .flatMap(source -> source.catalogue().stream())
                .map(Figure::code)
                .toList();
        Set<String> named = new HashSet<>(Bundles.texts("vi").keySet());
        named.retainAll(Bundles.texts("en").keySet());

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> named.contains(Figure.label(code)));
    }

    @Test
    void makesPartsOnlyOfCountsOfTheSameSource() {
        assertThat(sources).allSatisfy(source -> {
            Map<String, Figure> catalogue =
                    source.catalogue().stream().collect(Collectors.toMap(Figure::code, figure -> figure));
            assertThat(catalogue.values().stream()
                            .filter(figure -> !figure.partOf().isEmpty()))
                    .allMatch(part -> part.kind() == Figure.Kind.COUNT
                            && catalogue.containsKey(part.partOf())
                            && catalogue.get(part.partOf()).kind() == Figure.Kind.COUNT);
        });
    }

    @Test
    void knowsEveryFigureOfEveryUnitOrSaysWhyNot() {
        campaign.load();
        portals.set(SampleUnit.of("xa-dakha"));
        List<UnitRef> units = units();
        campaign.actAs.as("cv.vhtt", () -> {
            for (FigureSource source : sources) {
                Map<UUID, Map<String, FigureValue>> values = source.values(units, period());
                assertThat(values).hasSameSizeAs(units);
                assertThat(values.values()).allSatisfy(known -> {
                    assertThat(known).hasSameSizeAs(source.catalogue());
                    assertThat(known.values())
                            .allMatch(value ->
                                    value.value().isEmpty() != value.lacking().isEmpty());
                });
            }
        });
        portals.forget();
    }

    @Test
    void asksAsMuchForTwentyFiveUnitsAsForOne() {
        campaign.load();
        SampleUnit.all().stream()
                .filter(unit -> unit.code().startsWith("xa-"))
                .peek(portals::set)
                .forEach(articles::board);
        List<UnitRef> units = units(); // the communes first
        assertThat(units).hasSize(25);
        Map<WorkKind, Integer> one = new HashMap<>();
        for (FigureSource source : sources) {
            one.put(source.kind(), counter.count("cv.vhtt", () -> source.values(units.subList(0, 1), period())));
            assertThat(counter.count("cv.vhtt", () -> source.values(units, period())))
                    .as(source.kind().name())
                    .isLessThanOrEqualTo(one.get(source.kind()));
        }
        assertThat(one.values()).allMatch(statements -> statements <= 5);
        portals.forget();
        boards.forget();
    }

    private static FigurePeriod period() {
        return new FigurePeriod(java.time.LocalDate.of(2022, 9, 1), java.time.LocalDate.of(2022, 9, 29));
    }

    private List<UnitRef> units() {
        return campaign.actAs.as(
                "cv.vhtt",
                () -> SampleUnit.all().stream()
                        .map(unit ->
                                campaign.organization.unitByCode(unit.code()).orElseThrow())
                        .toList());
    }
}
