package vn.tiendo.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.SearchText;

/** The table of instruments; the shipped file fills it once. */
@Component
class Instruments implements InitializingBean {

    private static final String SELECT =
            "select code, kind, title, valid_from, valid_to, replaced_by, note, version from legal_instrument";

    private static final String FOUND = " where search_words like :p0 escape '!' and search_words like :p1 escape '!'"
            + " and search_words like :p2 escape '!' and search_words like :p3 escape '!'";

    private final JdbcClient database;

    Instruments(JdbcClient database) {
        this.database = database;
    }

    List<LegalInstrument> all() {
        return database.sql(SELECT).query((row, number) -> instrument(row)).list();
    }

    /** Those that have all the words, the newest first. */
    List<LegalInstrument> find(SearchQuery query, int limit) {
        return database.sql(SELECT + FOUND + " order by valid_from desc nulls last, slug limit :limit")
                .params(patterns(query))
                .param("limit", limit)
                .query((row, number) -> instrument(row))
                .list();
    }

    int count(SearchQuery query) {
        return database.sql("select count(*) from legal_instrument" + FOUND)
                .params(patterns(query))
                .query(Integer.class)
                .single();
    }

    Optional<LegalInstrument> bySlug(String slug) {
        return database.sql(SELECT + " where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> instrument(row))
                .optional();
    }

    /** @throws DuplicateKeyException if there is one of this code */
    void add(LegalInstrument instrument) {
        database.sql("insert into legal_instrument (code, slug, kind, title, valid_from, valid_to, replaced_by, note,"
                        + " search_words, version) values (:code, :slug, :kind, :title, :from, :to, :next, :note,"
                        + " :words, 0)")
                .params(columns(instrument))
                .update();
    }

    /**
     * @param code under which it was read
     * @param now what it becomes, of the version that was read
     * @throws InstrumentChanged if it is of another version by now
     * @throws DuplicateKeyException if there is another one of the new code
     */
    void change(String code, LegalInstrument now) {
        int changed = database.sql(
                        "update legal_instrument set code = :code, slug = :slug, kind = :kind, title = :title,"
                                + " valid_from = :from, valid_to = :to, replaced_by = :next, note = :note,"
                                + " search_words = :words, version = version + 1 where code = :before and version = :version")
                .params(columns(now))
                .param("before", code)
                .param("version", Objects.requireNonNull(now.version()))
                .update();
        if (changed == 0) {
            throw new InstrumentChanged();
        }
    }

    @Override
    public void afterPropertiesSet() {
        if (count(SearchQuery.of("")) > 0) {
            return;
        }
        try {
            ShippedInstruments.read().forEach(this::add);
        } catch (DuplicateKeyException e) {
            // another node began at the same moment and fills the table
        }
    }

    private static Map<String, @Nullable Object> columns(LegalInstrument instrument) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("code", instrument.code());
        columns.put("slug", instrument.slug());
        columns.put("kind", instrument.kind().name());
        columns.put("title", instrument.title());
        columns.put("from", instrument.validFrom());
        columns.put("to", instrument.validTo());
        columns.put("next", instrument.replacedBy());
        columns.put("note", instrument.note());
        columns.put(
                "words",
                " "
                        + SearchText.of(instrument.code() + " " + instrument.title())
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip()
                        + " ");
        return columns;
    }

    private static Map<String, Object> patterns(SearchQuery query) {
        Map<String, Object> patterns = new HashMap<>();
        for (int n = 0; n < SearchQuery.WORDS; n++) {
            patterns.put("p" + n, query.pattern(n));
        }
        return patterns;
    }

    private static LegalInstrument instrument(ResultSet row) throws SQLException {
        return new LegalInstrument(
                row.getString(1),
                LegalInstrument.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getInt(8));
    }
}
