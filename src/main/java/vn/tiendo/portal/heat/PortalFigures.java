package vn.tiendo.portal.heat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;

/** What reports tell of sections and of slogans. */
@Configuration(proxyBeanMethods = false)
class PortalFigures {

    private static final String TOTAL = "sections.total";
    private static final String TAKEN_DOWN = "slogans.taken-down";
    private static final String OLD = "slogans.old";
    private static final PaperTexts WORDS = new PaperTexts("portal");

    @Bean
    FigureSource sectionFigures(PortalCounts counts) {
        return new Source(
                WorkKind.SECTION,
                List.of(
                        Figure.count(TOTAL),
                        Figure.part(code(PortalFacts.State.MET), TOTAL),
                        Figure.part(code(PortalFacts.State.STALE), TOTAL),
                        Figure.part(code(PortalFacts.State.EMPTY), TOTAL),
                        Figure.part(code(PortalFacts.State.NOT_APPLICABLE), TOTAL)),
                (units, period) -> sections(units, counts.of(ids(units), period.today())));
    }

    @Bean
    FigureSource sloganFigures(PortalCounts counts, JdbcClient jdbc) {
        return new Source(
                WorkKind.SLOGAN,
                List.of(Figure.count(TAKEN_DOWN), Figure.count(OLD)),
                (units, period) ->
                        slogans(units, period, counts.of(ids(units), period.today()), takenDown(jdbc, units, period)));
    }

    private static String code(PortalFacts.State state) {
        return "sections." + PortalLinks.slug(state);
    }

    private static List<UUID> ids(Collection<UnitRef> units) {
        return units.stream().map(UnitRef::id).toList();
    }

    private static Map<UUID, Map<String, FigureValue>> sections(
            Collection<UnitRef> units, Map<UUID, PortalSummary> portals) {
        Map<UUID, Map<String, FigureValue>> values = new HashMap<>();
        for (UnitRef unit : units) {
            PortalSummary portal = portals.get(unit.id());
            if (portal != null) {
                Map<String, FigureValue> figures = new HashMap<>();
                figures.put(
                        TOTAL,
                        FigureValue.of(portal.applicable() + portal.notApplicable(), PortalLinks.of(unit.code())));
                Map.of(
                                PortalFacts.State.MET, portal.met(),
                                PortalFacts.State.STALE, portal.stale(),
                                PortalFacts.State.EMPTY, portal.empty(),
                                PortalFacts.State.NOT_APPLICABLE, portal.notApplicable())
                        .forEach((state, count) -> figures.put(
                                code(state), FigureValue.of(count, PortalLinks.sections(unit.code(), state))));
                values.put(unit.id(), figures);
            }
        }
        return values;
    }

    private static Map<UUID, Map<String, FigureValue>> slogans(
            Collection<UnitRef> units,
            FigurePeriod period,
            Map<UUID, PortalSummary> portals,
            Map<UUID, Integer> takenDown) {
        Map<UUID, Map<String, FigureValue>> values = new HashMap<>();
        for (UnitRef unit : units) {
            PortalSummary portal = portals.get(unit.id());
            String path = PortalLinks.of(unit.code());
            if (portal != null && portal.banners() == 0) {
                FigureValue unseen = FigureValue.none(WORDS.text("line.no-banners"), path);
                values.put(unit.id(), Map.of(TAKEN_DOWN, unseen, OLD, unseen));
            } else if (portal != null) {
                values.put(
                        unit.id(),
                        Map.of(
                                TAKEN_DOWN,
                                FigureValue.of(
                                        takenDown.getOrDefault(unit.id(), 0),
                                        PortalLinks.slogansTakenDown(unit.code(), period.since())),
                                OLD,
                                FigureValue.of(portal.oldBanners(), PortalLinks.oldSlogans(unit.code()))));
            }
        }
        return values;
    }

    /** Slogans that had outlived their day when they were taken down. */
    private static Map<UUID, Integer> takenDown(JdbcClient jdbc, Collection<UnitRef> units, FigurePeriod period) {
        Map<UUID, Integer> found = new HashMap<>();
        jdbc.sql("select p.unit_id, count(*) from portal p join portal_banner b on b.portal_id = p.id"
                        + " where p.unit_id in (:units) and b.taken_down_on >= :since and b.taken_down_on > b.ends_on"
                        + " group by p.unit_id")
                .param("units", ids(units))
                .param("since", period.since())
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return found;
    }

    private record Source(
            WorkKind kind,
            List<Figure> catalogue,
            BiFunction<Collection<UnitRef>, FigurePeriod, Map<UUID, Map<String, FigureValue>>> reading)
            implements FigureSource {

        @Override
        public Map<UUID, Map<String, FigureValue>> values(Collection<UnitRef> units, FigurePeriod period) {
            if (units.isEmpty()) {
                return Map.of();
            }
            Map<UUID, Map<String, FigureValue>> known = reading.apply(units, period);
            return units.stream()
                    .collect(Collectors.toMap(UnitRef::id, unit -> known.getOrDefault(unit.id(), withoutPortal())));
        }

        private Map<String, FigureValue> withoutPortal() {
            return catalogue.stream()
                    .collect(Collectors.toMap(Figure::code, figure -> FigureValue.none(WORDS.text("figure.none"), "")));
        }
    }
}
