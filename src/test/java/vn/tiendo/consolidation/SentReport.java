package vn.tiendo.consolidation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is kept of a report, value by value and byte by byte, so that a test can say that nothing of it has changed. */
final class SentReport {

    private final JdbcClient jdbc;
    private final UUID report;

    SentReport(JdbcClient jdbc, UUID report) {
        this.jdbc = jdbc;
        this.report = report;
    }

    /** All rows of all its tables, and the files that its mail carried. */
    List<String> kept() {
        Stream<String> own = rows("select * from consolidation where id = :id");
        Stream<String> parts = Stream.of("item", "unit", "work", "group", "figure")
                .flatMap(part -> rows(
                        "select * from consolidation_" + part + " where consolidation_id = :id order by position"));
        Stream<String> mail = jdbc
                .sql("select a.name, a.content from outbox_attachment a join outbox_mail m on m.id = a.mail_id"
                        + " where m.mail_key = :key order by a.name")
                .param("key", "consolidation:" + report)
                .query((row, n) -> row.getString(1) + " " + HexFormat.of().formatHex(row.getBytes(2)))
                .list()
                .stream();
        return Stream.of(own, parts, mail).flatMap(rows -> rows).toList();
    }

    private Stream<String> rows(String sql) {
        return jdbc.sql(sql).param("id", report).query().listOfRows().stream()
                .map(row -> new TreeMap<>(row).toString());
    }

    /** What stands in a file of the office, part by part; when it was packed is left out. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), HexFormat.of().formatHex(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.remove("docProps/core.xml");
        return parts;
    }
}
