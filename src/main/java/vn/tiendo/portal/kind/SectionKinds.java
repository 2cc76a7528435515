package vn.tiendo.portal.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of kinds of sections. */
@Component
public class SectionKinds {

    private static final String SELECT =
            "select code, name, used_by, position, interval_days, required, checklist_code,"
                    + " active, version from section_kind";

    private final JdbcClient jdbc;

    SectionKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in use or not, in the order of menus. One statement. */
    public Map<String, SectionKind> all() {
        Map<String, SectionKind> kinds = new LinkedHashMap<>();
        jdbc.sql(SELECT + " order by position, code")
                .query((row, n) -> kind(row))
                .list()
                .forEach(kind -> kinds.put(kind.code(), kind));
        return kinds;
    }

    /** Those in use on the portal of such a unit. */
    public List<SectionKind> of(UUID unitId) {
        String level = jdbc.sql("select level_code from unit_level_v where id = :unit")
                .param("unit", unitId)
                .query(String.class)
                .single();
        return all().values().stream()
                .filter(kind -> kind.active() && kind.usedBy().has(level))
                .toList();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one of this code */
    void add(SectionKind kind) {
        jdbc.sql(
                        "insert into section_kind (code, name, used_by, position, interval_days, required, checklist_code, active,"
                                + " version) values (:code, :name, :usedBy, :position, :days, :required, :checklist, :active, 0)")
                .params(columns(kind))
                .update();
    }

    /** @throws SectionKind.KindChanged if it is of another version by now */
    void change(SectionKind kind) {
        int changed = jdbc.sql("update section_kind set name = :name, used_by = :usedBy, position = :position,"
                        + " interval_days = :days, required = :required, checklist_code = :checklist, active = :active,"
                        + " version = version + 1 where code = :code and version = :version")
                .params(columns(kind))
                .param("version", Objects.requireNonNull(kind.version()))
                .update();
        if (changed == 0) {
            throw new SectionKind.KindChanged();
        }
    }

    private static Map<String, @Nullable Object> columns(SectionKind kind) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("code", kind.code());
        columns.put("name", kind.name());
        columns.put("usedBy", kind.usedBy().name());
        columns.put("position", kind.position());
        columns.put("days", kind.intervalDays());
        columns.put("required", kind.required());
        columns.put("checklist", kind.checklistCode().isEmpty() ? null : kind.checklistCode());
        columns.put("active", kind.active());
        return columns;
    }

    private static SectionKind kind(ResultSet row) throws SQLException {
        return new SectionKind(
                row.getString(1),
                row.getString(2),
                SectionKind.UsedBy.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getBoolean(6),
                Objects.requireNonNullElse(row.getString(7), ""),
                row.getBoolean(8),
                row.getInt(9));
    }
}
