package vn.tiendo.article.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** How far the articles are that a unit's own people have written, counted as the list of articles shows them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class UnitArticles {

    /** @param path to the list of what is counted */
    public record Count(Shelf shelf, int number, String path) {}

    private static final List<Shelf> COUNTED =
            List.of(Shelf.PUBLISHED, Shelf.CONSENTING, Shelf.EDITING, Shelf.APPROVING, Shelf.APPROVED, Shelf.RETURNED);

    private static final String COUNTS = """
            select a.state, count(*) as number from article a
            where a.unit_id = :unit and a.state in (:states) and (a.state <> 'PUBLISHED' or a.published_at >= :since)
            group by a.state
            """;

    private final JdbcClient jdbc;
    private final SubstitutionService substitutions;

    UnitArticles(JdbcClient jdbc, SubstitutionService substitutions) {
        this.jdbc = jdbc;
        this.substitutions = substitutions;
    }

    /**
     * What is under way, and what has come out since a day. One statement beside knowing who asks.
     *
     * @throws NotFound to whoever is not of the unit
     */
    public List<Count> of(UnitRef unit, LocalDate since) {
        if (!substitutions.sight(Actor.currentPerson()).contains(unit.id())) {
            throw new NotFound();
        }
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql(COUNTS)
                .param("unit", unit.id())
                .param("states", COUNTED.stream().map(Shelf::name).toList())
                .param("since", ArticleQuery.begin(since))
                .query(row -> {
                    numbers.put(row.getString("state"), row.getInt("number"));
                });
        return COUNTED.stream()
                .map(shelf -> new Count(shelf, numbers.getOrDefault(shelf.name(), 0), path(unit, shelf, since)))
                .toList();
    }

    private static String path(UnitRef unit, Shelf shelf, LocalDate since) {
        return shelf == Shelf.PUBLISHED
                ? ArticleLinks.published(unit.code(), "", since)
                : ArticleLinks.standing(unit.code(), shelf.slug());
    }
}
