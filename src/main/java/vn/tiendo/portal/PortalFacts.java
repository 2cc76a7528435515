package vn.tiendo.portal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/** A unit's portal as it stands today. */
public record PortalFacts(
        UUID id,
        UUID unitId,
        String address,
        UUID overseerUnitId,
        List<Section> sections,
        List<Banner> banners,
        Optional<Outage> outage,
        int version) {

    /** Somebody else changed this portal since the page was opened. */
    public static class PortalChanged extends Refused {}

    /** How a section stands on a day; while nobody can reach the portal, how it stood when that began. */
    public enum State {
        /** trống: nothing is in it */
        EMPTY,
        /** cũ: its newest item is older than what is usual for it */
        STALE,
        /** đạt */
        MET,
        /** the unit has no such section, and the overseer agrees */
        NOT_APPLICABLE;

        /** @param staleFrom first day on which the newest item is too old; null while there is none */
        public static State of(boolean notApplicable, int items, @Nullable LocalDate staleFrom, LocalDate today) {
            if (notApplicable) {
                return NOT_APPLICABLE;
            }
            if (items == 0 || staleFrom == null) {
                return EMPTY;
            }
            return staleFrom.isAfter(today) ? MET : STALE;
        }
    }

    /**
     * The newest item of a section.
     *
     * @param newestOn its day; null while there is none
     */
    @Embeddable
    public record Item(@Nullable LocalDate newestOn, String newestTitle, String newestLink) {

        public static final int LONGEST_TITLE = 300;
        public static final int LONGEST_LINK = 500;

        /** Nothing yet. */
        public static final Item NONE = new Item(null, "", "");
    }

    /**
     * A section.
     *
     * @param checklistCode by which the province's form counts it; empty if it does not
     * @param notApplicableReason empty unless the overseer has agreed that the unit has no such section
     */
    public record Section(
            UUID id,
            String name,
            boolean required,
            String checklistCode,
            String link,
            int intervalDays,
            @Nullable UUID dutyPersonId,
            Item newest,
            int itemCount,
            State state,
            String notApplicableReason,
            int version) {

        public static final int LONGEST_NAME = 200;
        public static final int LONGEST_INTERVAL = 3_650;
    }

    /** What somebody saw of a section on the real page. */
    public record Look(Section seen, Item item, int count) {}

    /**
     * A slogan or banner.
     *
     * @param old whether it still hangs after its last day
     */
    public record Banner(
            UUID id,
            String words,
            String place,
            LocalDate endsOn,
            @Nullable LocalDate takenDownOn,
            String replacedBy,
            boolean old,
            int version) {

        public static final int LONGEST_WORDS = 500;
        public static final int LONGEST_PLACE = 300;
    }

    /** Since when nobody can reach it. */
    public record Outage(LocalDate since, String reason, UUID reportedBy) {}

    /** The day of the newest item that is known of any section; empty while there is none. */
    Optional<LocalDate> newest() {
        return sections.stream()
                .map(section -> section.newest().newestOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The section of this id. */
    public Optional<Section> section(@Nullable UUID sectionId) {
        return sections.stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst();
    }

    /** Sections that have something new, and slogans that are gone. */
    Set<UUID> inOrder() {
        return Stream.concat(
                        sections.stream()
                                .filter(section -> section.state() == State.MET)
                                .map(Section::id),
                        banners.stream()
                                .filter(banner -> banner.takenDownOn() != null)
                                .map(Banner::id))
                .collect(Collectors.toSet());
    }

    /** The slogan of this id. */
    public Optional<Banner> banner(@Nullable UUID bannerId) {
        return banners.stream().filter(banner -> banner.id().equals(bannerId)).findFirst();
    }
}
