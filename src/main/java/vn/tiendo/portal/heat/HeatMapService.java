package vn.tiendo.portal.heat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKinds;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionService;

/** All portals that the person at the screen may read, side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class HeatMapService {

    /** Portals on a page. */
    public static final int PAGE = 50;

    private final PortalCounts counts;
    private final SectionKinds kinds;
    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final Clock clock;

    HeatMapService(
            PortalCounts counts,
            SectionKinds kinds,
            SubstitutionService substitutions,
            OrganizationService organization,
            Clock clock) {
        this.counts = counts;
        this.kinds = kinds;
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One page: three statements beside reading the person's units, however many portals there are.
     *
     * @param state portals with a section in this state; all of whose sections are, for {@link PortalFacts.State#MET}
     * @param page from 0
     */
    public HeatMap page(PortalFacts.@Nullable State state, int page) {
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        if (sight.isEmpty()) {
            return new HeatMap(List.of(), List.of(), 0);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        List<PortalCounts.Line> lines =
                counts.lines(sight, authorities(organization.chains(sight)), state, today, page * PAGE, PAGE);
        Map<UUID, List<PortalCounts.Dot>> dots = counts.dots(lines, today);
        Set<String> used = dots.values().stream()
                .flatMap(List::stream)
                .map(PortalCounts.Dot::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<SectionKind> columns = kinds.all().values().stream()
                .filter(kind -> used.contains(kind.code()))
                .toList();
        return new HeatMap(
                columns.stream().map(SectionKind::name).toList(),
                lines.stream()
                        .map(line -> row(line, dots.getOrDefault(line.portalId(), List.of()), columns))
                        .toList(),
                lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** Who belongs to the overseer's authority reads what the overseer looks after. */
    private static Set<UUID> authorities(Map<UUID, List<UUID>> chains) {
        return chains.values().stream().map(List::getLast).collect(Collectors.toSet());
    }

    private static HeatMap.Row row(PortalCounts.Line line, List<PortalCounts.Dot> dots, List<SectionKind> columns) {
        return new HeatMap.Row(
                line.unitCode(),
                line.unit(),
                line.address(),
                line.summary(),
                columns.stream()
                        .map(kind -> dots.stream()
                                .filter(dot -> kind.code().equals(dot.kind()))
                                .map(PortalCounts.Dot::state)
                                .toList())
                        .toList(),
                dots.stream()
                        .filter(dot -> dot.kind() == null)
                        .map(dot -> new HeatMap.Own(dot.name(), dot.state()))
                        .toList());
    }
}
