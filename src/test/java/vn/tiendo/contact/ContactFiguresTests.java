package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.contact.ContactBook.OpenPoint.Kind;
import vn.tiendo.contact.ContactDraft.Row;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Each number that reports tell of contacts is as large as what the unit's page lists. */
@IntegrationTest
class ContactFiguresTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final LocalDate DAY = LocalDate.of(2022, 9, 29);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private List<FigureSource> sources;

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void countsWhatIsConfirmed() {
        contacts.load(UNIT);
        assertThat(numbers().values()).as("no list yet").allMatch(String::isEmpty);
        UUID list = contacts.confirmed(UNIT, draft -> draft);

        assertThat(contacts.facts(UNIT, list).rows()).hasSize(16);
        assertThat(numbers())
                .containsEntry("contacts.total", "16")
                .containsEntry("contacts.official", "16")
                .containsEntry("contacts.published", "16")
                .containsEntry("contacts.vacant", "0");
    }

    @Test
    void countsTheRoundUnderWayAndWhatIsStillPublished() {
        contacts.load(UNIT);
        contacts.confirmed(UNIT, draft -> draft);
        UUID list = contacts.start(UNIT);
        ContactDraft draft = contacts.complete(UNIT, list);
        draft = CampaignContacts.with(draft, 0, row -> CampaignContacts.mailbox(row, "a@gmail.com", null));
        draft = CampaignContacts.with(draft, 1, row -> CampaignContacts.mailbox(row, "b@yahoo.com", null));
        draft = CampaignContacts.with(draft, 2, row -> CampaignContacts.mailbox(row, "", DAY));
        draft = CampaignContacts.with(draft, 3, row -> CampaignContacts.mailbox(row, "", null));
        draft = CampaignContacts.with(draft, 4, ContactFiguresTests::vacant);
        ContactDraft kept = draft;
        campaign.actAs.as(CampaignContacts.officer(UNIT), () -> contacts.contacts.save(list, kept));

        Map<Kind, Long> points =
                campaign
                        .actAs
                        .as(UNIT.lead(), () -> contacts.book.openPoints(campaign.organizationUnit(UNIT.code())))
                        .stream()
                        .collect(Collectors.groupingBy(ContactBook.OpenPoint::kind, Collectors.counting()));
        assertThat(points)
                .containsEntry(Kind.GMAIL_MAILBOX, 1L)
                .containsEntry(Kind.UNOFFICIAL_MAILBOX, 1L)
                .containsEntry(Kind.WAITING_MAILBOX, 1L)
                .containsEntry(Kind.NO_MAILBOX, 1L)
                .containsEntry(Kind.VACANT, 1L);
        assertThat(numbers())
                .containsEntry("contacts.total", "16")
                .containsEntry("contacts.official", "11")
                .containsEntry("contacts.requested", "1")
                .containsEntry("contacts.unofficial", "2")
                .containsEntry("contacts.missing", "1")
                .containsEntry("contacts.vacant", "1")
                .containsEntry("contacts.published", "16");
    }

    private static Row vacant(Row row) {
        return new Row(row.postCode(), row.part(), row.title(), true, "", null, row.published(), row.internal());
    }

    private Map<String, String> numbers() {
        return campaign.actAs.as(UNIT.lead(), () -> {
            UnitRef unit = campaign.organization.unitByCode(UNIT.code()).orElseThrow();
            return sources.stream()
                    .filter(source -> source.kind() == WorkKind.CONTACT)
                    .findFirst()
                    .orElseThrow()
                    .values(List.of(unit), new FigurePeriod(DAY, DAY))
                    .getOrDefault(unit.id(), Map.of())
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
        });
    }

    private static String value(FigureValue value) {
        assertThat(value.path()).isEqualTo(ContactLinks.of(UNIT.code()));
        return value.value();
    }
}
