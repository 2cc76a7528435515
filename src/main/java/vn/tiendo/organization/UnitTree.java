package vn.tiendo.organization;

import static java.util.Comparator.comparingInt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.DirectoryService.Label;
import vn.tiendo.organization.DirectoryService.Server;
import vn.tiendo.organization.DirectoryService.UnitCard;
import vn.tiendo.shared.VietnameseOrder;

/** The units of one day with their heads and clerks, as a tree: by class, then in Vietnamese order. */
final class UnitTree {

    /** A unit as it lies in the table. */
    record Row(
            UnitRef ref,
            Label kind,
            Label level,
            int sort,
            @Nullable UUID parentId,
            @Nullable String email,
            @Nullable String place,
            boolean virtual,
            boolean external,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String searchText) {}

    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, List<Row>> children = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<Role, Map<UUID, String>> officers;

    UnitTree(List<Row> units, Map<Role, Map<UUID, String>> officers) {
        this.officers = officers;
        units.stream()
                .sorted(comparingInt(Row::sort).thenComparing(row -> row.ref().name(), VietnameseOrder.TEXT))
                .forEach(row -> rows.put(row.ref().id(), row));
        for (Row row : rows.values()) {
            if (row.parentId() != null) {
                parents.put(row.ref().id(), row.parentId());
                children.computeIfAbsent(row.parentId(), id -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    Optional<Row> find(String code) {
        return rows.values().stream()
                .filter(row -> row.ref().code().equals(code))
                .findFirst();
    }

    Optional<Row> parent(Row row) {
        return Optional.ofNullable(row.parentId()).map(rows::get);
    }

    List<Row> children(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    /** From the top down, those whose folded text contains the given one. */
    List<UnitCard> cards(String text) {
        List<Row> ordered = new ArrayList<>();
        rows.values().stream().filter(row -> parent(row).isEmpty()).forEach(top -> descend(top, ordered));
        return ordered.stream()
                .filter(row -> row.searchText().contains(text))
                .map(this::card)
                .toList();
    }

    UnitCard card(Row row) {
        UUID id = row.ref().id();
        Map<UUID, String> clerks = officers.getOrDefault(Role.CLERK, Map.of());
        UUID serving = OrganizationService.nearest(id, clerks.keySet(), parents);
        Row server = serving == null || serving.equals(id) ? null : rows.get(serving);
        return new UnitCard(
                row.ref(),
                row.kind(),
                depth(row),
                parent(row).map(parent -> parent.ref().name()).orElse(null),
                officers.getOrDefault(Role.HEAD, Map.of()).get(id),
                clerks.get(id),
                server == null
                        ? null
                        : new Server(
                                clerks.getOrDefault(serving, ""), server.ref().name()),
                row.email(),
                row.external());
    }

    private void descend(Row row, List<Row> ordered) {
        ordered.add(row);
        children(row.ref().id()).forEach(child -> descend(child, ordered));
    }

    private int depth(Row row) {
        return parent(row).map(parent -> depth(parent) + 1).orElse(0);
    }

    /** Reads the tree with two statements. */
    @Component
    static class Reader {

        private static final String UNITS = """
            select u.id, u.code, u.name, u.short_name, u.class_code, u.parent_id, u.official_email, u.place_name,
                u.is_virtual, u.is_external, u.valid_from, u.valid_to, u.search_text,
                c.name as kind_vi, c.name_en as kind_en, c.sort, l.name as level_vi, l.name_en as level_en
            from org_unit u
            join unit_class c on c.code = u.class_code
            join unit_level l on l.code = u.level_code
            where u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day) or u.code = :code
            """;

        private static final String OFFICERS = """
            select g.unit_id, g.role_code, p.full_name from role_grant g
            join person p on p.id = g.person_id
            left join post q on q.person_id = g.person_id and q.unit_id = g.unit_id
                and q.valid_from <= :day and (q.valid_to is null or q.valid_to >= :day)
            where g.role_code in ('HEAD', 'CLERK') and g.valid_from <= :day
                and (g.valid_to is null or g.valid_to >= :day)
            order by coalesce(q.rank, 99), p.sort_key
            """;

        private final JdbcClient database;

        Reader(JdbcClient database) {
            this.database = database;
        }

        /** All living units, and the one of the code even if it ended. */
        UnitTree read(LocalDate day, String code) {
            List<Row> units = database.sql(UNITS)
                    .param("day", day)
                    .param("code", code)
                    .query(Reader::row)
                    .list();
            Map<Role, Map<UUID, String>> officers = new HashMap<>();
            database.sql(OFFICERS).param("day", day).query(row -> {
                officers.computeIfAbsent(Role.valueOf(row.getString("role_code")), role -> new HashMap<>())
                        .putIfAbsent(row.getObject("unit_id", UUID.class), row.getString("full_name"));
            });
            return new UnitTree(units, officers);
        }

        private static Row row(ResultSet row, int number) throws SQLException {
            return new Row(
                    new UnitRef(
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("short_name"),
                            row.getString("class_code")),
                    new Label(row.getString("kind_vi"), row.getString("kind_en")),
                    new Label(row.getString("level_vi"), row.getString("level_en")),
                    row.getInt("sort"),
                    row.getObject("parent_id", UUID.class),
                    row.getString("official_email"),
                    row.getString("place_name"),
                    row.getBoolean("is_virtual"),
                    row.getBoolean("is_external"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getString("search_text"));
        }
    }
}
