package vn.tiendo.contact.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;

/** How many contacts a unit must tell, and with which mailboxes: of the round under way, else of what was last confirmed. */
@Component
class ContactFigures implements FigureSource {

    private static final String TOTAL = "contacts.total";
    private static final String PUBLISHED = "contacts.published";
    private static final List<String> PARTS = List.of(
            "contacts.official", "contacts.requested", "contacts.unofficial", "contacts.missing", "contacts.vacant");
    private static final PaperTexts WORDS = new PaperTexts("contact");

    private static final String HELD = "l.living = 1 and not r.vacant";
    private static final String WITHOUT = HELD + " and not r.email_official";

    private static final String COUNTED = "select l.unit_id, " + sum("l.living = 1", "total")
            + sum("l.confirmed = 1 and not r.vacant", "published") + sum(HELD + " and r.email_official", "official")
            + sum(WITHOUT + " and r.email_requested_on is not null", "requested")
            + sum(WITHOUT + " and r.email_requested_on is null and r.email <> ''", "unofficial")
            + sum(WITHOUT + " and r.email_requested_on is null and r.email = ''", "missing")
            + "sum(case when l.living = 1 and r.vacant then 1 else 0 end) as vacant"
            + " from (select c.id, c.unit_id, case when c.open_unit_id is not null or not exists"
            + " (select 1 from contact_list o where o.open_unit_id = c.unit_id) then 1 else 0 end as living,"
            + " case when c.open_unit_id is null then 1 else 0 end as confirmed from contact_list c"
            + " where c.unit_id in (:units) and (c.open_unit_id is not null"
            + " or (c.confirmed_on is not null and c.ended_on is null))) l"
            + " join contact_row r on r.list_id = l.id group by l.unit_id";

    private final JdbcClient jdbc;

    ContactFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String sum(String condition, String name) {
        return "sum(case when " + condition + " then 1 else 0 end) as " + name + ", ";
    }

    @Override
    public WorkKind kind() {
        return WorkKind.CONTACT;
    }

    @Override
    public List<Figure> catalogue() {
        return List.of(
                Figure.count(TOTAL),
                Figure.part(PARTS.get(0), TOTAL),
                Figure.part(PARTS.get(1), TOTAL),
                Figure.part(PARTS.get(2), TOTAL),
                Figure.part(PARTS.get(3), TOTAL),
                Figure.part(PARTS.get(4), TOTAL),
                Figure.count(PUBLISHED));
    }

    @Override
    public Map<UUID, Map<String, FigureValue>> values(Collection<UnitRef> units, FigurePeriod period) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> paths =
                units.stream().collect(Collectors.toMap(UnitRef::id, unit -> ContactLinks.of(unit.code())));
        Map<UUID, Map<String, FigureValue>> values = new HashMap<>();
        jdbc.sql(COUNTED).param("units", paths.keySet()).query(row -> {
            UUID unit = row.getObject("unit_id", UUID.class);
            values.put(unit, counted(row, paths.getOrDefault(unit, "")));
        });
        paths.forEach((unit, path) -> values.computeIfAbsent(unit, none -> without(path)));
        return values;
    }

    private Map<String, FigureValue> counted(ResultSet row, String path) throws SQLException {
        Map<String, FigureValue> figures = new HashMap<>();
        for (Figure figure : catalogue()) {
            String column = figure.code().substring(figure.code().indexOf('.') + 1);
            figures.put(figure.code(), FigureValue.of(row.getLong(column), path));
        }
        return figures;
    }

    private Map<String, FigureValue> without(String path) {
        return catalogue().stream()
                .collect(Collectors.toMap(Figure::code, figure -> FigureValue.none(WORDS.text("figure.none"), path)));
    }
}
