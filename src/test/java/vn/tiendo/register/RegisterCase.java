package vn.tiendo.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.ActAs;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.TestTool;

/** Lines of registers, entered as the rooms above enter them. */
@TestTool
public class RegisterCase {

    public static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    public final ActAs actAs;
    final RegisterService register;
    final ArrivalService arrivals;
    final BookService books;
    public final Campaign campaign;
    private final JdbcClient jdbc;

    RegisterCase(
            ActAs actAs,
            RegisterService register,
            ArrivalService arrivals,
            BookService books,
            Campaign campaign,
            JdbcClient jdbc) {
        this.actAs = actAs;
        this.register = register;
        this.arrivals = arrivals;
        this.books = books;
        this.campaign = campaign;
        this.jdbc = jdbc;
    }

    /** Empty registers, where earlier tests left lines in them. */
    public void load() {
        campaign.load();
        for (String table : new String[] {"outgoing_entry", "incoming_entry", "arrival_book", "number_book"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update directive set number = null, book_year = null").update();
    }

    public UUID unit(String code) {
        return campaign.organizationUnit(code);
    }

    public void take(String authority, int number, String subject) {
        UUID unit = unit(authority);
        actAs.as("vanthu", () -> register.take(unit, new Numbering(number, TODAY), outgoing(number, subject)));
    }

    static Outgoing outgoing(int number, String subject) {
        return new Outgoing(
                number + "/QĐ-UBND",
                "QĐ",
                subject,
                "Trần Quốc Lâm",
                "Như Điều 3; UBND các xã",
                "VT, NV",
                null,
                "chi-dao/" + number,
                Ids.next());
    }

    public int arrive(String unitCode, String typed, String subject) {
        UUID unit = unit(unitCode);
        return actAs.as("vptk.dakha", () -> arrivals.receive(unit, typed, arrival(subject)));
    }

    static Arrival arrival(String subject) {
        UUID id = Ids.next();
        return new Arrival(
                id,
                Ids.next(),
                "UBND huyện Tu Mơ Rông",
                "1286/UBND-TH",
                TODAY.minusDays(1),
                "CV",
                subject,
                "thuc-hien/" + id);
    }

    BookQuery query(String code, String text) {
        return BookQuery.of(unit(code), TODAY.getYear(), text);
    }
}
