package vn.tiendo.article.quota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleState;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.shared.OfficeTime;

/** What people of a unit have written and what came out since a directive, by genre, as the list of articles shows it. */
@Component
class ArticleFigures implements FigureSource {

    private static final String TOTAL = "articles.total";
    private static final String CORRECTED = "articles.corrected";
    private static final String CHECKED = "articles.checked";

    /** What came out of a unit. */
    private record Count(UUID unitId, Genre genre, ArticleState state, int number, int checked) {}

    private final JdbcClient jdbc;

    ArticleFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.ARTICLE;
    }

    @Override
    public List<Figure> catalogue() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count(TOTAL));
        Arrays.stream(Genre.values())
                .map(genre -> Figure.part(code(genre), TOTAL))
                .forEach(figures::add);
        figures.add(Figure.count(CORRECTED));
        figures.add(Figure.count(CHECKED));
        return figures;
    }

    private static String code(Genre genre) {
        return "articles." + genre.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<UUID, Map<String, FigureValue>> values(Collection<UnitRef> units, FigurePeriod period) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Count>> counts = counts(units, period.since());
        return units.stream()
                .collect(Collectors.toMap(
                        UnitRef::id, unit -> values(unit, counts.getOrDefault(unit.id(), List.of()), period.since())));
    }

    private static Map<String, FigureValue> values(UnitRef unit, List<Count> counts, LocalDate since) {
        List<Count> published = counts.stream()
                .filter(count -> count.state() == ArticleState.PUBLISHED)
                .toList();
        List<Count> corrected = counts.stream()
                .filter(count -> count.state() == ArticleState.CORRECTED)
                .toList();
        Map<String, FigureValue> figures = new HashMap<>();
        figures.put(TOTAL, FigureValue.of(sum(published), ArticleLinks.published(unit.code(), "", since)));
        for (Genre genre : Genre.values()) {
            figures.put(
                    code(genre),
                    FigureValue.of(
                            sum(published.stream()
                                    .filter(count -> count.genre() == genre)
                                    .toList()),
                            ArticleLinks.published(unit.code(), genre.name().toLowerCase(Locale.ROOT), since)));
        }
        figures.put(CORRECTED, FigureValue.of(sum(corrected), ArticleLinks.corrected(unit.code(), since)));
        figures.put(
                CHECKED, FigureValue.of(counts.stream().mapToInt(Count::checked).sum(), ""));
        return figures;
    }

    private static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::number).sum();
    }

    private Map<UUID, List<Count>> counts(Collection<UnitRef> units, LocalDate since) {
        return jdbc
                .sql("select unit_id, genre, state, count(*) as number,"
                        + " sum(case when check_state in ('NONE', 'RIGHT') then 1 else 0 end) as checked from article"
                        + " where unit_id in (:units) and state in ('PUBLISHED', 'CORRECTED')"
                        + " and published_at >= :since group by unit_id, genre, state")
                .param("units", units.stream().map(UnitRef::id).toList())
                .param("since", OffsetDateTime.ofInstant(OfficeTime.startOf(since), OfficeTime.ZONE))
                .query((row, n) -> new Count(
                        row.getObject("unit_id", UUID.class),
                        Genre.valueOf(row.getString("genre")),
                        ArticleState.valueOf(row.getString("state")),
                        row.getInt("number"),
                        row.getInt("checked")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Count::unitId));
    }
}
