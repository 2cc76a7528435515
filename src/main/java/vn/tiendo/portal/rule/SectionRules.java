package vn.tiendo.portal.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WebAddress;

/** What must be said of sections, slogans and outages; each problem stands beside its field. */
public final class SectionRules {

    /** An outage that was noticed later than so many days after it began is none that anybody can vouch for. */
    private static final int LONGEST_UNREPORTED = 60;

    private static final int SHORTEST_REASON = 10;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, List<Object>> words = new LinkedHashMap<>();
    private final String portal;
    private final LocalDate today;

    private SectionRules(String portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    /**
     * A new item of a section.
     *
     * @param portal the portal's address
     * @param given links with which the section was filled before
     * @throws InvalidInput with everything that is missing or cannot be
     */
    public static void requireItem(
            UpkeepFacts.Answer answer,
            String portal,
            PortalFacts.Section section,
            Collection<String> given,
            LocalDate today) {
        SectionRules rules = new SectionRules(portal, today);
        rules.link(answer.link());
        rules.item(answer.link(), section.link());
        rules.fresh(answer.link(), given);
        rules.title(answer.title());
        rules.day("day", answer.day());
        rules.young(answer.day(), section.intervalDays());
        rules.require();
    }

    /** What a section shows now, old or not. @throws InvalidInput as above */
    public static void requireSeen(PortalFacts.Item item, int count, String portal, String menu, LocalDate today) {
        SectionRules rules = new SectionRules(portal, today);
        if (count < 0) {
            rules.problem("count", "portal.problem.count");
        }
        if (count != 0) {
            rules.link(item.newestLink());
            rules.item(item.newestLink(), menu);
            rules.title(item.newestTitle());
            rules.day("day", item.newestOn());
        }
        rules.require();
    }

    /** A slogan that is gone. @throws InvalidInput as above */
    public static void requireTakenDown(UpkeepFacts.Answer answer, String portal, LocalDate today) {
        SectionRules rules = new SectionRules(portal, today);
        rules.day("day", answer.day());
        rules.link(answer.link());
        rules.atMost("title", answer.title(), UpkeepFacts.Answer.LONGEST_REPLACEMENT);
        rules.require();
    }

    /** A slogan that hangs. @throws InvalidInput as above */
    public static void requireBanner(String text, String place, @Nullable LocalDate endsOn) {
        SectionRules rules = new SectionRules("", LocalDate.MIN);
        rules.present("words", text, "portal.problem.words-missing");
        rules.atMost("words", text, PortalFacts.Banner.LONGEST_WORDS);
        rules.atMost("place", place, PortalFacts.Banner.LONGEST_PLACE);
        if (endsOn == null) {
            rules.problem("endsOn", "portal.problem.end-missing");
        }
        rules.require();
    }

    /**
     * Since when a portal cannot be reached.
     *
     * @param newest day of the newest item that somebody saw or entered: on that day it could be reached
     * @throws InvalidInput as above
     */
    public static void requireOutage(
            @Nullable LocalDate since, String reason, Optional<LocalDate> newest, LocalDate today) {
        SectionRules rules = new SectionRules("", today);
        rules.day("since", since);
        if (since != null && since.isBefore(today.minusDays(LONGEST_UNREPORTED))) {
            rules.problem("since", "portal.problem.out-long-ago", LONGEST_UNREPORTED);
        }
        newest.filter(day -> since != null && since.isBefore(day))
                .ifPresent(day -> rules.problem("since", "portal.problem.out-before-newest", OfficeTime.day(day)));
        rules.present("outageReason", reason, "portal.problem.why-missing");
        rules.atMost("outageReason", reason, UpkeepFacts.Answer.LONGEST_REASON);
        rules.require();
    }

    /** Why the unit need not have a section. @throws InvalidInput as above */
    public static void requireWhy(String why) {
        SectionRules rules = new SectionRules("", LocalDate.MIN);
        rules.present("why", why, "portal.problem.why-missing");
        if (why.codePoints().filter(Character::isLetter).count() < SHORTEST_REASON) {
            rules.problem("why", "portal.problem.why-short", SHORTEST_REASON);
        }
        rules.atMost("why", why, UpkeepFacts.Answer.LONGEST_REASON);
        rules.require();
    }

    /** A section that only one portal has. @throws InvalidInput as above */
    public static void requireSection(String name, int intervalDays) {
        SectionRules rules = new SectionRules("", LocalDate.MIN);
        rules.present("name", name, "portal.problem.name-missing");
        rules.atMost("name", name, PortalFacts.Section.LONGEST_NAME);
        rules.interval(intervalDays);
        rules.require();
    }

    /** Where a section is, and how often something new is due in it. @throws InvalidInput as above */
    public static void requirePlace(String link, int intervalDays, String portal) {
        SectionRules rules = new SectionRules(portal, LocalDate.MIN);
        rules.atMost("sectionLink", link, PortalFacts.Item.LONGEST_LINK);
        boolean lies = PortalAddress.of(portal)
                .flatMap(place -> PortalAddress.of(link).map(place::contains))
                .orElse(false);
        if (!link.isBlank() && !lies) {
            rules.problem("sectionLink", "portal.problem.link-elsewhere", portal);
        }
        rules.interval(intervalDays);
        rules.require();
    }

    private void interval(int days) {
        if (days < 1 || days > PortalFacts.Section.LONGEST_INTERVAL) {
            problem("interval", "portal.problem.interval");
        }
    }

    private void present(String field, String text, String key) {
        if (text.isBlank()) {
            problem(field, key);
        }
    }

    private void link(String link) {
        if (link.isBlank()) {
            problem("link", "portal.problem.link-missing");
            return;
        }
        atMost("link", link, PortalFacts.Item.LONGEST_LINK);
        Optional<PortalAddress> page = PortalAddress.of(link);
        if (WebAddress.hasBlank(link)) {
            problem("link", "portal.problem.link-blank");
        } else if (page.isEmpty()) {
            problem("link", "portal.problem.link-form");
        } else if (!PortalAddress.of(portal)
                .map(place -> place.contains(page.get()))
                .orElse(false)) {
            problem("link", "portal.problem.link-elsewhere", portal);
        }
    }

    /** A menu is no news. */
    private void item(String link, String menu) {
        Optional<PortalAddress> page = PortalAddress.of(link);
        if (page.isPresent() && (page.equals(PortalAddress.of(portal)) || page.equals(PortalAddress.of(menu)))) {
            problem("link", "portal.problem.link-not-item");
        }
    }

    private void fresh(String link, Collection<String> given) {
        Optional<PortalAddress> page = PortalAddress.of(link);
        if (page.isPresent() && given.stream().map(PortalAddress::of).anyMatch(page::equals)) {
            problem("link", "portal.problem.link-again");
        }
    }

    private void title(String title) {
        present("title", title, "portal.problem.title-missing");
        atMost("title", title, PortalFacts.Item.LONGEST_TITLE);
    }

    private void day(String field, @Nullable LocalDate day) {
        if (day == null) {
            problem(field, "portal.problem.day-missing");
        } else if (day.isAfter(today)) {
            problem(field, "portal.problem.day-future");
        }
    }

    private void young(@Nullable LocalDate day, int interval) {
        if (day != null && day.plusDays(interval).isBefore(today)) {
            problem("day", "portal.problem.day-old", interval);
        }
    }

    private void atMost(String field, String text, int length) {
        if (text.length() > length) {
            problem(field, "form.too-long", length);
        }
    }

    private void problem(String field, String key, Object... facts) {
        if (problems.putIfAbsent(field, key) == null) {
            words.put(field, List.of(facts));
        }
    }

    private void require() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems, words);
        }
    }
}
