package vn.tiendo.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactDraft.Internal;
import vn.tiendo.contact.ContactDraft.Published;
import vn.tiendo.contact.ContactDraft.Row;
import vn.tiendo.contact.ContactDraft.Tick;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;

/** Brings contacts of a {@link Campaign}'s communes up to date, each step as the person whose step it is. */
@TestTool
public class CampaignContacts {

    public static final String OFFICE = "cv.vhtt";

    /** What no page, file or card of anybody else may ever show. */
    public static final String SECRET = "BIMAT";

    private static final String PORTALS = ".lienhe.kontum.gov.vn";
    private static final ReviewDecision YES = ReviewDecision.approve();

    private final Campaign campaign;
    public final ContactService contacts;
    public final ContactBook book;
    private final JdbcClient jdbc;
    private final Clock clock;

    public CampaignContacts(
            Campaign campaign, ContactService contacts, ContactBook book, JdbcClient jdbc, Clock clock) {
        this.campaign = campaign;
        this.contacts = contacts;
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static String officer(SampleUnit unit) {
        return CampaignBoards.officer(unit);
    }

    /** The sample's people and units, and where the unit's portal is. */
    public void load(SampleUnit unit) {
        campaign.load();
        UUID id = campaign.organizationUnit(unit.code());
        UUID office = campaign.organizationUnit("vhtt");
        if (jdbc.sql("select count(*) from portal where unit_id = :unit")
                        .param("unit", id)
                        .query(Integer.class)
                        .single()
                == 0) {
            jdbc.sql("insert into portal (id, unit_id, address, overseer_unit_id, authority_id, answers, version)"
                            + " values (:id, :unit, :address, :office, :office, 0, 0)")
                    .param("id", Ids.next())
                    .param("unit", id)
                    .param("address", address(unit))
                    .param("office", office)
                    .update();
        }
    }

    public static String address(SampleUnit unit) {
        return "https://" + unit.code() + PORTALS;
    }

    /** Leaves no contacts and no portal behind. */
    public void forget() {
        List.of("contact_warning", "contact_row", "contact_list")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from portal where address like '%" + PORTALS + "'").update();
        jdbc.sql("update contact_watch set looked_on = date '2000-01-01'").update();
    }

    /** Begun, to be compared by the culture office unless a directive says otherwise. */
    public UUID start(SampleUnit unit) {
        UUID office = campaign.organizationUnit("vhtt");
        return campaign.actAs.as(officer(unit), () -> contacts.start(campaign.organizationUnit(unit.code()), office));
    }

    public ContactDraft draft(SampleUnit unit, UUID list) {
        return campaign.actAs.as(officer(unit), () -> book.draft(list));
    }

    /** Every row complete: a mailbox of its own for each post, and private data that must not leave. */
    public ContactDraft complete(SampleUnit unit, UUID list) {
        List<Row> rows = new ArrayList<>();
        ContactDraft draft = draft(unit, list);
        for (Row row : draft.rows()) {
            rows.add(complete(row, "dm" + (rows.size() + 1)));
        }
        return new ContactDraft(draft.version(), rows);
    }

    public static Row complete(Row row, String mailbox) {
        return new Row(
                row.postCode(),
                row.part(),
                row.title(),
                false,
                "A Byen",
                row.personId(),
                new Published("02603.123.456", false, "", true, mailbox + "@tumorong.test", null, "Trung tâm xã"),
                new Internal("0912345678 " + SECRET, SECRET));
    }

    public static ContactDraft with(ContactDraft draft, int row, UnaryOperator<Row> change) {
        List<Row> rows = new ArrayList<>(draft.rows());
        rows.set(row, change.apply(rows.get(row)));
        return new ContactDraft(draft.version(), rows);
    }

    public static Row held(Row row, UUID person, String name) {
        return new Row(row.postCode(), row.part(), row.title(), false, name, person, row.published(), row.internal());
    }

    public static Row mailbox(Row row, String email, LocalDate requested) {
        Published p = row.published();
        return new Row(
                row.postCode(),
                row.part(),
                row.title(),
                row.vacant(),
                row.name(),
                row.personId(),
                new Published(p.phone(), p.mobileAgreed(), p.fax(), p.noFax(), email, requested, p.address()),
                row.internal());
    }

    public void submit(SampleUnit unit, UUID list, ContactDraft draft) {
        campaign.actAs.as(officer(unit), () -> contacts.submit(campaign.ticket("collect-contacts", list), draft));
    }

    public void approve(SampleUnit unit, UUID list, ReviewDecision decision) {
        campaign.actAs.as(unit.head(), () -> contacts.approve(campaign.ticket("approve-contacts", list), decision));
    }

    public void publish(SampleUnit unit, UUID list, LocalDate day) {
        campaign.actAs.as(
                officer(unit),
                () -> contacts.publish(campaign.ticket("publish-contacts", list), address(unit) + "/lien-he", day));
    }

    /** @param reason what does not match in the first row; empty if all does */
    public void compare(UUID list, String reason) {
        campaign.actAs.as(OFFICE, () -> {
            List<Tick> ticks = new ArrayList<>();
            book.facts(list).rows().forEach(row -> ticks.add(new Tick(true, "")));
            if (!reason.isEmpty()) {
                ticks.set(0, new Tick(false, reason));
            }
            contacts.compare(campaign.ticket("compare-contacts", list), ticks);
        });
    }

    public ContactFacts facts(SampleUnit unit, UUID list) {
        return campaign.actAs.as(officer(unit), () -> book.facts(list));
    }

    public List<ContactFacts> history(String reader, SampleUnit unit) {
        return campaign.actAs.as(reader, () -> book.history(unit.code()));
    }

    /** As far as the office that compares. */
    public void toOffice(SampleUnit unit, UUID list, ContactDraft draft) {
        submit(unit, list, draft);
        approve(unit, list, YES);
        publish(unit, list, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
    }

    public UUID confirmed(SampleUnit unit, UnaryOperator<ContactDraft> change) {
        UUID list = start(unit);
        toOffice(unit, list, change.apply(complete(unit, list)));
        compare(list, "");
        return list;
    }

    /** Every step and every way of the process. */
    public void goEveryWay(SampleUnit unit) {
        load(unit);
        UUID mistake = start(unit);
        campaign.actAs.as(officer(unit), () -> contacts.abandon(campaign.ticket("collect-contacts", mistake)));
        UUID list = start(unit);
        submit(unit, list, complete(unit, list));
        approve(unit, list, ReviewDecision.returnFor("Thiếu số fax của Văn phòng"));
        toOffice(unit, list, complete(unit, list));
        compare(list, "Sai số điện thoại");
        toOffice(unit, list, complete(unit, list));
        compare(list, "");
    }
}
