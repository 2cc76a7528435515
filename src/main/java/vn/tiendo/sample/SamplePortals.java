package vn.tiendo.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalService;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.task.TaskTicket;

/** The portals of the sample, and what people of its story do about them, through the services that everybody uses. */
@Component
@Profile("sample")
class SamplePortals {

    private static final String OVERSEER = "cv.vhtt";

    private final PortalService portals;
    private final KeepingService keeping;
    private final UpkeepService upkeep;
    private final OrganizationService organization;
    private final ActAs actAs;
    private final SampleTickets tickets;

    SamplePortals(
            PortalService portals,
            KeepingService keeping,
            UpkeepService upkeep,
            OrganizationService organization,
            ActAs actAs,
            SampleTickets tickets) {
        this.portals = portals;
        this.keeping = keeping;
        this.upkeep = upkeep;
        this.organization = organization;
        this.actAs = actAs;
        this.tickets = tickets;
    }

    /** Enters the portals as they stood before the directive, unless there are any. */
    void load() {
        actAs.as(OVERSEER, () -> {
            UUID office = unit("vhtt");
            if (portals.address(unit("xa-dakha")).isEmpty()) {
                SampleLines.of("sample/portals-2022.txt").forEach(line -> enter(line, office));
            }
        });
    }

    private void enter(List<String> line, UUID office) {
        if (line.size() == 2) {
            portals.set(unit(line.getFirst()), line.get(1), office);
        } else {
            keeping.review(
                    section(line.getFirst(), line.get(1)),
                    new PortalFacts.Item(LocalDate.parse(line.get(2)), line.get(4), line.get(5)),
                    Integer.parseInt(line.get(3)));
        }
    }

    Map<String, Consumer<Line>> acts() {
        return Map.of(
                "section-review", this::review,
                "section-fill", this::fill,
                "section-check", this::check,
                "banner-add", this::addBanner,
                "portal-out", this::out);
    }

    /** Facts: section, day of the newest item, its title, its link. */
    private void review(Line line) {
        PortalFacts.Section section = section(line.unit(), line.fact(0));
        keeping.review(
                section,
                new PortalFacts.Item(LocalDate.parse(line.fact(1)), line.fact(2), line.fact(3)),
                section.itemCount() + 1);
    }

    /** Facts: section or words of the slogan, day of the new item or of the taking down, its title or what replaces it, link. */
    private void fill(Line line) {
        upkeep.fill(
                ticket("fill-section", line),
                new UpkeepFacts.Answer(LocalDate.parse(line.fact(1)), line.fact(2), line.fact(3)));
    }

    /** Facts: section, or the words of the slogan. */
    private void check(Line line) {
        upkeep.check(ticket("check-section", line), ReviewDecision.approve());
    }

    /** Facts: words, place, last day. */
    private void addBanner(Line line) {
        keeping.addBanner(unit(line.unit()), line.fact(0), line.fact(1), LocalDate.parse(line.fact(2)));
    }

    /** Facts: since when, why. */
    private void out(Line line) {
        keeping.reportOutage(unit(line.unit()), LocalDate.parse(line.fact(0)), line.fact(1));
    }

    private TaskTicket ticket(String step, Line line) {
        PortalFacts portal = keeping.portal(unit(line.unit()));
        UUID about = portal.sections().stream()
                .filter(section -> section.name().equals(line.fact(0)))
                .map(PortalFacts.Section::id)
                .findFirst()
                .orElseGet(() -> portal.banners().stream()
                        .filter(banner -> banner.words().equals(line.fact(0)))
                        .findFirst()
                        .orElseThrow()
                        .id());
        UUID work = upkeep.underWay(unit(line.unit())).stream()
                .filter(each -> about.equals(each.sectionId()) || about.equals(each.bannerId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The story finds no work about " + line.fact(0)))
                .id();
        return tickets.of(step, work);
    }

    private PortalFacts.Section section(String unit, String name) {
        return keeping.portal(unit(unit)).sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The sample knows no section " + name));
    }

    private UUID unit(String code) {
        return organization.unitByCode(code).orElseThrow().id();
    }
}
