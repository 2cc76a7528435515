package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.CampaignContacts.mailbox;
import static vn.tiendo.testing.CampaignContacts.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.contact.ContactBook.OpenPoint;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** What the side that asks for contacts sees of the units that it asks. */
@IntegrationTest
class ContactsAskedTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String LEADER = "pct.vx";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
        contacts.load(OTHER);
        boards.asked(COMMUNE);
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void showsAllUnitsThatAreAskedThoseWithoutAListFirst() {
        contacts.confirmed(COMMUNE, draft -> draft);
        for (String reader : List.of(CampaignContacts.OFFICE, LEADER, "cv.th")) {
            List<ContactBook.Row> rows = campaign.actAs.as(reader, () -> contacts.book.rows());
            assertThat(rows).as(reader).hasSizeGreaterThan(10);
            assertThat(rows.getFirst().state()).isEqualTo(ContactBook.Row.State.NONE);
            assertThat(rows.getFirst().due()).isNotNull();
            List<ContactBook.Row> asked =
                    rows.stream().filter(ContactBook.Row::asked).toList();
            assertThat(asked.getLast().unit().code()).isEqualTo(COMMUNE.code());
            assertThat(asked.getLast().state()).isEqualTo(ContactBook.Row.State.CONFIRMED);
        }
        assertThat(campaign.actAs.as(CampaignContacts.officer(OTHER), () -> contacts.book.rows()))
                .extracting(row -> row.unit().code())
                .containsExactly(OTHER.code());
    }

    @Test
    void readsManyListsWithAsManyStatementsAsOne() {
        contacts.start(COMMUNE);
        int one = counter.count(LEADER, () -> contacts.book.rows());
        contacts.start(OTHER);
        contacts.start(SampleUnit.of("xa-dakha"));
        assertThat(counter.count(LEADER, () -> contacts.book.rows())).isEqualTo(one);
    }

    @Test
    void opensThePageOfAUnitThatHasNotBegun() {
        assertThat(contacts.history(LEADER, OTHER)).isEmpty();
        assertThat(contacts.history(CampaignContacts.OFFICE, OTHER)).isEmpty();
        assertThatThrownBy(() -> contacts.history(CampaignContacts.officer(COMMUNE), OTHER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysWhichPostsAreOpenButNotWhatIsEnteredThere() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft draft = with(contacts.complete(COMMUNE, list), 0, row -> mailbox(row, "rieng@gmail.com", null));
        campaign.actAs.as(CampaignContacts.officer(COMMUNE), () -> contacts.contacts.save(list, draft));
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        for (String reader : List.of(CampaignContacts.OFFICE, LEADER)) {
            List<OpenPoint> points = campaign.actAs.as(reader, () -> contacts.book.openPoints(unit));
            assertThat(points)
                    .as(reader)
                    .containsExactly(new OpenPoint(OpenPoint.Kind.GMAIL_MAILBOX, "Bí thư Đảng ủy", ""));
            assertThat(campaign.actAs
                            .as(reader, () -> contacts.book.facts(list))
                            .toString())
                    .doesNotContain("rieng", "A Byen");
        }
        assertThat(campaign.actAs.as(CampaignContacts.officer(OTHER), () -> contacts.book.openPoints(unit)))
                .isEmpty();
    }
}
