package vn.tiendo.article.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.trail.Alike;
import vn.tiendo.article.trail.Remarks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.prose.Markdown;

/** What an author and an editor should look at once more; nothing of it holds an article up. */
@Component
public class ArticleFindings {

    private final Alike alike;
    private final Remarks remarks;
    private final OrganizationService organization;
    private final PortalService portals;

    ArticleFindings(Alike alike, Remarks remarks, OrganizationService organization, PortalService portals) {
        this.alike = alike;
        this.remarks = remarks;
        this.organization = organization;
        this.portals = portals;
    }

    /**
     * For the text as it reads now.
     *
     * @param worksThere whether the person works on the portal, and so may know what is under way for it
     */
    public List<Finding> of(UUID articleId, UUID portalUnit, ArticleDraft draft, boolean worksThere) {
        String text = draft.title() + "\n" + draft.lead() + "\n" + Markdown.plainText(draft.body());
        List<Finding> found = new ArrayList<>();
        alike.of(articleId, draft.body(), worksThere ? portalUnit : null)
                .forEach(twin -> found.add(new Finding(
                        "article.finding.twin",
                        List.of(
                                String.valueOf(twin.percent()),
                                twin.title(),
                                organization.unit(twin.portalUnitId()).shortName()))));
        found.addAll(NameCheck.personal(text));
        found.addAll(NameCheck.misspelt(text, names(portalUnit)));
        long open = remarks.of(articleId).stream()
                .filter(remark -> remark.settledBy() == null)
                .count();
        if (open > 0) {
            found.add(new Finding("article.finding.remarks", List.of(String.valueOf(open))));
        }
        return found;
    }

    /** Units with portals around, their people, and the sections. */
    private Set<String> names(UUID portalUnit) {
        List<UUID> near = portals.writableFrom(Set.of(portalUnit));
        Set<UUID> units = new HashSet<>(near);
        units.add(portalUnit);
        Set<String> names = new HashSet<>();
        organization.units(units).values().stream().map(UnitRef::shortName).forEach(names::add);
        organization.peopleOf(Set.of(portalUnit)).stream().map(PersonRef::name).forEach(names::add);
        portals.sections(portalUnit).stream().map(NameCheck::inSentence).forEach(names::add);
        return names;
    }
}
