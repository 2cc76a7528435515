package vn.tiendo.portal.heat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKinds;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.substitution.SubstitutionService;

/** All portals that the person at the screen may read, side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class HeatMapService {

    /** Portals on a page. */
    public static final int PAGE = 50;

    /** Portals that are read at once while a file is written. */
    private static final int CHUNK = 500;

    private final HeatRows rows;
    private final SectionKinds kinds;
    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final Clock clock;

    HeatMapService(
            HeatRows rows,
            SectionKinds kinds,
            SubstitutionService substitutions,
            OrganizationService organization,
            Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One page: four statements beside reading the person's units, however many portals there are.
     *
     * @param page from 0
     */
    public HeatMap page(HeatQuery query, int page) {
        HeatRows.Sight sight = sight();
        if (sight.units().isEmpty()) {
            return new HeatMap(List.of(), List.of(), 0);
        }
        LocalDate today = today();
        List<HeatRows.Line> lines = rows.lines(sight, query, today, page * PAGE, PAGE);
        Map<UUID, List<HeatRows.Dot>> dots = rows.dots(lines, today);
        Set<String> used = dots.values().stream()
                .flatMap(List::stream)
                .map(HeatRows.Dot::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<SectionKind> columns = kinds.all().values().stream()
                .filter(kind -> used.contains(kind.code()))
                .toList();
        Map<String, Integer> lacking = rows.lacking(sight, query, today);
        return new HeatMap(
                columns.stream()
                        .map(kind -> new HeatMap.Column(kind.name(), lacking.getOrDefault(kind.code(), 0)))
                        .toList(),
                lines.stream()
                        .map(line -> row(line, dots.getOrDefault(line.portalId(), List.of()), columns))
                        .toList(),
                lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** Names of all kinds of sections, the columns of the whole map. */
    public List<String> columns() {
        return kinds.all().values().stream().map(SectionKind::name).toList();
    }

    /** The whole map, row by row, with the columns of {@link #columns}: two statements for every 500 portals. */
    public void each(HeatQuery query, Consumer<HeatMap.Row> reader) {
        HeatRows.Sight sight = sight();
        LocalDate today = today();
        List<SectionKind> columns = List.copyOf(kinds.all().values());
        List<HeatRows.Line> lines = List.of();
        for (int offset = 0; offset == 0 || lines.size() == CHUNK; offset += CHUNK) {
            lines = sight.units().isEmpty() ? List.of() : rows.lines(sight, query, today, offset, CHUNK);
            Map<UUID, List<HeatRows.Dot>> dots = rows.dots(lines, today);
            lines.forEach(line -> reader.accept(row(line, dots.getOrDefault(line.portalId(), List.of()), columns)));
        }
    }

    /** Portals by unit, address or "trang thông tin"; one statement beside reading the person's units. */
    public List<PortalHit> find(SearchQuery words, int limit) {
        HeatRows.Sight sight = sight();
        return sight.units().isEmpty() || words.isEmpty() ? List.of() : rows.hits(sight, words, limit);
    }

    /** Who belongs to the overseer's authority reads what the overseer looks after. */
    private HeatRows.Sight sight() {
        Set<UUID> units = substitutions.sight(Actor.currentPerson());
        return new HeatRows.Sight(
                units,
                units.isEmpty()
                        ? Set.of()
                        : organization.chains(units).values().stream()
                                .map(List::getLast)
                                .collect(Collectors.toSet()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    private static HeatMap.Row row(HeatRows.Line line, List<HeatRows.Dot> dots, List<SectionKind> columns) {
        return new HeatMap.Row(
                line.unitCode(),
                line.unit(),
                line.address(),
                line.summary(),
                columns.stream()
                        .map(kind -> dots.stream()
                                .filter(dot -> kind.code().equals(dot.kind()))
                                .map(dot -> new HeatMap.Cell(dot.sectionId(), kind.name(), dot.state()))
                                .toList())
                        .toList(),
                dots.stream()
                        .filter(dot -> dot.kind() == null)
                        .map(dot -> new HeatMap.Cell(dot.sectionId(), dot.name(), dot.state()))
                        .toList());
    }
}
