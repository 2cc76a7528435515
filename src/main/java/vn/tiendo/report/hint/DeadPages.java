package vn.tiendo.report.hint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What a room above has on record of pages that cannot be opened any more; nobody fetches them to find out. */
public interface DeadPages {

    /**
     * What is known of a page.
     *
     * @param since from which day it cannot be opened
     * @param path of the page of this house that says so
     */
    record Record(ReportHint.Kind kind, LocalDate since, String path) {}

    /**
     * As many statements for many addresses as for one.
     *
     * @param addresses not empty
     * @return by address; nothing for those of which nothing is known
     */
    Map<String, Record> among(Set<String> addresses);
}
