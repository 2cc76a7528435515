package vn.tiendo.report.hint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.shared.WebAddress;

/** Addresses of web pages in results and evidence, and what the house knows of them. */
@Component
class ToldAddresses {

    /** Only from the beginning of a word: a long run of letters is read once, not once from each of them. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![^\\s(<\\[\"“])[^\\s(<\\[\"“]*:/{1,2}[^\\s)>\\]\"”]*");

    /** More are hardly told, and looked at by nobody. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final List<DeadPages> rooms;

    ToldAddresses(JdbcClient jdbc, List<DeadPages> rooms) {
        this.jdbc = jdbc;
        this.rooms = rooms;
    }

    /** What looks like an address in a text, once each. */
    static Stream<String> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("[.,;:!?]+$", ""))
                .distinct();
    }

    /** @return by assignment, what cannot be opened any more of what is told or put forward there */
    Map<UUID, Map<String, DeadPages.Record>> dead(Collection<ReportFacts.Line> items) {
        Map<UUID, Set<String>> told = new LinkedHashMap<>();
        for (ReportFacts.Line item : items) {
            told.computeIfAbsent(item.assignmentId(), id -> new LinkedHashSet<>())
                    .addAll(in(item.text()).filter(WebAddress::isOne).toList());
        }
        if (told.isEmpty()) {
            return Map.of();
        }
        jdbc.sql("select assignment_id, text from evidence_link_v where assignment_id in (:ids) order by id")
                .param("ids", told.keySet())
                .query(row -> {
                    told.get(row.getObject(1, UUID.class)).add(row.getString(2));
                });
        Map<String, DeadPages.Record> known = known(told);
        Map<UUID, Map<String, DeadPages.Record>> dead = new LinkedHashMap<>();
        told.forEach((assignment, addresses) -> addresses.stream()
                .filter(known::containsKey)
                .forEach(address -> dead.computeIfAbsent(assignment, id -> new LinkedHashMap<>())
                        .put(address, known.get(address))));
        return dead;
    }

    private Map<String, DeadPages.Record> known(Map<UUID, Set<String>> told) {
        Set<String> all = new LinkedHashSet<>();
        told.values().stream().flatMap(Set::stream).limit(MOST).forEach(all::add);
        Map<String, DeadPages.Record> known = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            rooms.forEach(room -> room.among(all).forEach(known::putIfAbsent));
        }
        return known;
    }
}
