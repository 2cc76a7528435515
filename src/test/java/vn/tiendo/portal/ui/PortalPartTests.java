package vn.tiendo.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Each number that reports tell of a portal is as large as the list to which it leads. */
@IntegrationTest
class PortalPartTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private List<FigureSource> sources;

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void listsAsManySectionsAsAreCounted() {
        campaign.load();
        portals.set(UNIT);
        portals.review(UNIT, portals.section(UNIT, "Văn bản"), portals.today(), 3);
        portals.review(UNIT, portals.section(UNIT, "Hỏi - đáp"), portals.today(), 1);
        portals.review(UNIT, portals.section(UNIT, "Tin tức - Sự kiện"), LocalDate.of(2022, 1, 3), 9);
        UUID upkeep = portals.begin(UNIT, "Văn hóa - Du lịch");
        portals.askNotApplicable(UNIT, upkeep);
        portals.decide(upkeep, true);

        assertThat(numbers(WorkKind.SECTION))
                .containsEntry("sections.total", "16")
                .containsEntry("sections.met", "2")
                .containsEntry("sections.stale", "1")
                .containsEntry("sections.empty", "12")
                .containsEntry("sections.not-applicable", "1");
        known(WorkKind.SECTION)
                .forEach((code, value) ->
                        assertThat(shown(value).sections()).as(code).hasSize(Integer.parseInt(value.value())));
    }

    @Test
    void listsAsManySlogansAsAreCounted() {
        campaign.load();
        portals.set(UNIT);
        assertThat(known(WorkKind.SLOGAN).values())
                .as("nobody has looked")
                .allMatch(value -> value.lacking().equals("Chưa rà soát khẩu hiệu"));
        UUID unit = campaign.organizationUnit(UNIT.code());
        campaign.actAs.as(UNIT.lead(), () -> {
            slogan(unit, "Chào mừng năm 2021", LocalDate.of(2021, 12, 31));
            slogan(unit, "Chào mừng năm 2020", LocalDate.of(2020, 12, 31));
            slogan(unit, "Thi đua quý IV", LocalDate.of(2022, 12, 31));
        });
        PortalFacts.Banner old = portals.facts(UNIT).banners().stream()
                .filter(banner -> banner.words().endsWith("2021"))
                .findFirst()
                .orElseThrow();
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> portals.keeping.takeDown(old, portals.news(UNIT)));

        assertThat(numbers(WorkKind.SLOGAN))
                .containsEntry("slogans.taken-down", "1")
                .containsEntry("slogans.old", "1");
        known(WorkKind.SLOGAN)
                .forEach((code, value) ->
                        assertThat(shown(value).banners()).as(code).hasSize(Integer.parseInt(value.value())));
    }

    private void slogan(UUID unit, String words, LocalDate last) {
        portals.keeping.addBanner(unit, words, "Ảnh bìa", last);
    }

    /** What the page shows to which the number leads. */
    private PortalFacts shown(FigureValue value) {
        return PortalPart.read(new Location(value.path()).getQueryParameters()).of(portals.facts(UNIT));
    }

    private Map<String, String> numbers(WorkKind kind) {
        Map<String, String> numbers = new HashMap<>();
        known(kind).forEach((code, value) -> numbers.put(code, value.value()));
        return numbers;
    }

    private Map<String, FigureValue> known(WorkKind kind) {
        return campaign.actAs.as(UNIT.lead(), () -> {
            UnitRef unit = campaign.organization.unitByCode(UNIT.code()).orElseThrow();
            return sources.stream()
                    .filter(source -> source.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .values(List.of(unit), new FigurePeriod(LocalDate.of(2022, 9, 1), portals.today()))
                    .getOrDefault(unit.id(), Map.of());
        });
    }
}
