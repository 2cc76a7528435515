package vn.tiendo.article.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.article.ArticleService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;

/** On which portals somebody's articles may stand, and in which sections. */
@org.springframework.stereotype.Component
class ArticleChoices {

    private final ArticleService articles;
    private final OrganizationService organization;
    private final PortalService portals;

    ArticleChoices(ArticleService articles, OrganizationService organization, PortalService portals) {
        this.articles = articles;
        this.organization = organization;
        this.portals = portals;
    }

    /** For the person at the screen, his own portal first. */
    ArticleFields.Choice mine() {
        return choice(articles.portals());
    }

    /** For an article that stays where it is. */
    ArticleFields.Choice of(UUID portalUnit) {
        return choice(List.of(portalUnit));
    }

    private ArticleFields.Choice choice(List<UUID> units) {
        Map<UUID, UnitRef> known = organization.units(Set.copyOf(units));
        Map<UUID, String> names = new LinkedHashMap<>();
        units.stream()
                .filter(known::containsKey)
                .forEach(unit -> names.put(unit, known.get(unit).shortName()));
        return new ArticleFields.Choice(names, portals::sections);
    }
}
