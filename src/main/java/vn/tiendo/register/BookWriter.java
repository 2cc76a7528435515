package vn.tiendo.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.SearchText;

/** Writes the lines of both registers; a book is held until commit by whoever enters something into it. */
@Component
class BookWriter {

    private static final String OPEN_NUMBERS =
            "insert into number_book (unit_id, book_year, last_number) values (:unit, :year, 0)";
    private static final String OPEN_ARRIVALS =
            "insert into arrival_book (unit_id, book_year, last_number) values (:unit, :year, 0)";

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    BookWriter(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins a year's numbers, so that two who take the first one find the same row to wait for. */
    void openNumbers(UUID unitId, int year) {
        open(OPEN_NUMBERS, unitId, year);
    }

    /** The last number of the unit's incoming documents; nobody else enters one before commit. */
    int holdArrivals(UUID unitId, int year) {
        return lockedArrivals(unitId, year).orElseGet(() -> {
            open(OPEN_ARRIVALS, unitId, year);
            return lockedArrivals(unitId, year).orElseThrow();
        });
    }

    private Optional<Integer> lockedArrivals(UUID unitId, int year) {
        return jdbc.sql("select last_number from arrival_book where unit_id = :unit and book_year = :year for update")
                .param("unit", unitId)
                .param("year", year)
                .query(Integer.class)
                .optional();
    }

    /** In a transaction of its own: the one who comes second finds the row, where a shared one would fall with it. */
    private void open(String sql, UUID unitId, int year) {
        try {
            apart.executeWithoutResult(other ->
                    jdbc.sql(sql).param("unit", unitId).param("year", year).update());
        } catch (DuplicateKeyException somebodyElseDid) {
            return;
        }
    }

    void enter(UUID unitId, Numbering numbering, Outgoing outgoing) {
        jdbc.sql("""
                insert into outgoing_entry (unit_id, book_year, number, reference, dated, kind, subject, signer, receivers,
                    keeper, copies, link, root_id, search_words)
                values (:unit, :year, :number, :reference, :dated, :kind, :subject, :signer, :receivers, :keeper, :copies,
                    :link, :root, :words)
                """)
                .param("unit", unitId)
                .param("year", numbering.date().getYear())
                .param("number", numbering.number())
                .param("reference", outgoing.reference())
                .param("dated", numbering.date())
                .param("kind", outgoing.kind())
                .param("subject", outgoing.subject())
                .param("signer", outgoing.signer())
                .param("receivers", outgoing.receivers())
                .param("keeper", outgoing.keeper())
                .param("copies", outgoing.copies())
                .param("link", outgoing.link())
                .param("root", outgoing.rootId())
                .param("words", words(outgoing.reference() + " " + outgoing.subject()))
                .update();
    }

    boolean hasArrival(UUID unitId, int year, int number) {
        return jdbc.sql(
                                "select count(*) from incoming_entry where unit_id = :unit and book_year = :year and number = :number")
                        .param("unit", unitId)
                        .param("year", year)
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void enter(UUID unitId, int number, LocalDate today, Arrival arrival) {
        jdbc.sql("""
                insert into incoming_entry (unit_id, book_year, number, arrived_on, author, reference, dated, kind, subject,
                    link, root_id, subject_id, search_words)
                values (:unit, :year, :number, :today, :author, :reference, :dated, :kind, :subject, :link, :root, :about,
                    :words)
                """)
                .param("unit", unitId)
                .param("year", today.getYear())
                .param("number", number)
                .param("today", today)
                .param("author", arrival.author())
                .param("reference", arrival.reference())
                .param("dated", arrival.dated())
                .param("kind", arrival.kind())
                .param("subject", arrival.subject())
                .param("link", arrival.link())
                .param("root", arrival.rootId())
                .param("about", arrival.subjectId())
                .param(
                        "words",
                        words(number + " " + arrival.reference() + " " + arrival.subject() + " " + arrival.author()))
                .update();
        jdbc.sql("update arrival_book set last_number = :number"
                        + " where unit_id = :unit and book_year = :year and last_number < :number")
                .param("unit", unitId)
                .param("year", today.getYear())
                .param("number", number)
                .update();
    }

    void passedOn(UUID subjectId, String receivers, LocalDate today) {
        jdbc.sql("update incoming_entry set passed_to = :receivers, passed_on = :today where subject_id = :subject")
                .param("receivers", receivers)
                .param("today", today)
                .param("subject", subjectId)
                .update();
    }

    /** With a blank before each word, as {@link vn.tiendo.shared.SearchQuery} looks for them. */
    private static String words(String text) {
        return " " + SearchText.of(text).replaceAll("[/\\-.,()\\s;:?\"]+", " ");
    }
}
