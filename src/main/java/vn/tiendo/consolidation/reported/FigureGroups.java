package vn.tiendo.consolidation.reported;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.shared.VietnameseOrder;

/** Divides units by the tree in which they stand, and below each unit by their class. */
@Component
class FigureGroups {

    private static final Comparator<Node> ORDER =
            Comparator.comparingInt((Node node) -> node.sort).thenComparing(node -> node.name, VietnameseOrder.TEXT);

    private final JdbcClient jdbc;
    private final DirectoryService directory;

    FigureGroups(JdbcClient jdbc, DirectoryService directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Groups from the top down, and the smallest group of each unit. */
    record Divided(List<FigureGroup> groups, Map<UUID, Integer> of) {}

    private record Row(
            UUID id,
            String name,
            String unitClass,
            @Nullable UUID parent) {}

    /** A unit or, below it, a class; a class comes before the units. */
    private static final class Node {

        private final @Nullable UUID unitId;
        private final String name;
        private final String english;
        private final int sort;
        private final Map<Object, Node> below = new LinkedHashMap<>();
        private final List<UUID> units = new ArrayList<>();

        Node(@Nullable UUID unitId, String name, String english, int sort) {
            this.unitId = unitId;
            this.name = name;
            this.english = english;
            this.sort = sort;
        }

        /** What stands alone below something is no part of it but the whole: a unit alone, or the only class of a unit. */
        Node drawnTogether() {
            List<Node> children = below.values().stream()
                    .map(Node::drawnTogether)
                    .sorted(ORDER)
                    .toList();
            below.clear();
            if (children.size() == 1 && (unitId == null || children.getFirst().unitId != null)) {
                return children.getFirst();
            }
            if (children.size() == 1) {
                units.addAll(children.getFirst().units);
            } else {
                children.forEach(child -> below.put(child, child));
            }
            return this;
        }
    }

    /** Two statements for any number of units. */
    Divided divide(Collection<UUID> units) {
        Map<UUID, Row> rows = new HashMap<>();
        jdbc.sql("select id, short_name, unit_class, parent_id from unit_v")
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("short_name"),
                        row.getString("unit_class"),
                        row.getObject("parent_id", UUID.class)))
                .list()
                .forEach(row -> rows.put(row.id(), row));
        List<UnitClass> classes = directory.classes();
        Node top = new Node(null, "", "", 0);
        for (UUID unit : units) {
            Row row = rows.get(unit);
            Node place = top;
            for (Row above : above(row, rows)) {
                place = place.below.computeIfAbsent(
                        above.id(), id -> new Node(above.id(), above.name(), above.name(), classes.size()));
            }
            place.below
                    .computeIfAbsent(row.unitClass(), code -> ofClass(row.unitClass(), classes))
                    .units
                    .add(unit);
        }
        Divided divided = new Divided(new ArrayList<>(), new HashMap<>());
        Node all = top.drawnTogether();
        if (all.below.isEmpty() && !all.units.isEmpty()) {
            number(all, null, divided);
        }
        all.below.values().forEach(node -> number(node, null, divided));
        return divided;
    }

    private static void number(Node node, @Nullable Integer above, Divided divided) {
        int position = divided.groups().size();
        divided.groups().add(new FigureGroup(position, above, node.unitId, node.name, node.english));
        node.units.forEach(unit -> divided.of().put(unit, position));
        node.below.values().forEach(child -> number(child, position, divided));
    }

    private static Node ofClass(String code, List<UnitClass> classes) {
        int sort = IntStream.range(0, classes.size())
                .filter(index -> classes.get(index).code().equals(code))
                .findFirst()
                .orElse(classes.size());
        if (sort == classes.size()) {
            return new Node(null, code, code, sort);
        }
        DirectoryService.Label name = classes.get(sort).name();
        return new Node(null, name.vi(), name.en(), sort);
    }

    /** From the top down. */
    private static List<Row> above(Row unit, Map<UUID, Row> rows) {
        List<Row> above = new ArrayList<>();
        UUID parent = unit.parent();
        while (parent != null) {
            Row row = rows.get(parent);
            above.addFirst(row);
            parent = row.parent();
        }
        return above;
    }
}
