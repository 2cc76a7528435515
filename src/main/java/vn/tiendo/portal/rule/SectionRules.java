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

/** What an answer about a section or a slogan must say; each problem stands beside its field. */
public final class SectionRules {

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
        rules.day(answer.day());
        rules.young(answer.day(), section.intervalDays());
        rules.require();
    }

    /** What a section shows now, old or not. @throws InvalidInput as above */
    public static void requireSeen(PortalFacts.Item item, int count, String portal, LocalDate today) {
        SectionRules rules = new SectionRules(portal, today);
        if (count < 0) {
            rules.problem("count", "portal.problem.count");
        }
        if (count > 0) {
            rules.link(item.newestLink());
            rules.title(item.newestTitle());
            rules.day(item.newestOn());
        }
        rules.require();
    }

    /** A slogan that is gone. @throws InvalidInput as above */
    public static void requireTakenDown(UpkeepFacts.Answer answer, String portal, LocalDate today) {
        SectionRules rules = new SectionRules(portal, today);
        rules.day(answer.day());
        rules.link(answer.link());
        rules.atMost("title", answer.title(), UpkeepFacts.Answer.LONGEST_REPLACEMENT);
        rules.require();
    }

    private void link(String link) {
        if (link.isBlank()) {
            problem("link", "portal.problem.link-missing");
            return;
        }
        atMost("link", link, PortalFacts.Item.LONGEST_LINK);
        Optional<PortalAddress> page = PortalAddress.of(link);
        if (page.isEmpty()) {
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
        if (title.isBlank()) {
            problem("title", "portal.problem.title-missing");
        }
        atMost("title", title, PortalFacts.Item.LONGEST_TITLE);
    }

    private void day(@Nullable LocalDate day) {
        if (day == null) {
            problem("day", "portal.problem.day-missing");
        } else if (day.isAfter(today)) {
            problem("day", "portal.problem.day-future");
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
