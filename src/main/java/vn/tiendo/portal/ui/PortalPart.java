package vn.tiendo.portal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;

/**
 * Which part of a portal is shown, as it stands in the address: what a figure counts can be looked at.
 *
 * @param state null for all sections
 * @param slogans empty for all
 * @param since when they were taken down
 */
record PortalPart(PortalFacts.@Nullable State state, String slogans, LocalDate since) {

    static PortalPart read(QueryParameters query) {
        String slogans = query.getSingleParameter(PortalLinks.SLOGANS).orElse("");
        return new PortalPart(
                query.getSingleParameter(PortalLinks.STATE)
                        .flatMap(PortalPart::state)
                        .orElse(null),
                slogans.equals(PortalLinks.OLD) || slogans.equals(PortalLinks.TAKEN_DOWN) ? slogans : "",
                query.getSingleParameter(PortalLinks.SINCE).map(PortalPart::day).orElse(LocalDate.MIN));
    }

    private static Optional<PortalFacts.State> state(String slug) {
        return Arrays.stream(PortalFacts.State.values())
                .filter(state -> PortalLinks.slug(state).equals(slug))
                .findFirst();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return LocalDate.MIN;
        }
    }

    PortalFacts of(PortalFacts portal) {
        return new PortalFacts(
                portal.id(),
                portal.unitId(),
                portal.address(),
                portal.overseerUnitId(),
                portal.sections().stream()
                        .filter(section -> state == null || section.state() == state)
                        .toList(),
                portal.banners().stream().filter(this::has).toList(),
                portal.outage(),
                portal.version());
    }

    private boolean has(PortalFacts.Banner banner) {
        LocalDate gone = banner.takenDownOn();
        return switch (slogans) {
            case PortalLinks.OLD -> banner.old();
            case PortalLinks.TAKEN_DOWN -> gone != null && gone.isAfter(banner.endsOn()) && !gone.isBefore(since);
            default -> true;
        };
    }
}
