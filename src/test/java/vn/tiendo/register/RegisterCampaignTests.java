package vn.tiendo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What a directive leaves in the registers on its way, and what the migration makes of one that went before them. */
@IntegrationTest
class RegisterCampaignTests {

    private static final String FILL = "db/migration/common/V9_23_1__registers_filled.sql";
    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");

    @Autowired
    private RegisterCase registers;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        registers.load();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void entersTheDirectiveWithItsNumberAndTheReportOnIt() {
        UUID directive = campaign.issue();
        OutgoingEntry line = outgoing().getFirst();
        assertThat(line)
                .returns("01/UBND-TH", OutgoingEntry::reference)
                .returns("CV", OutgoingEntry::kind)
                .returns(LocalDate.of(2022, 9, 29), OutgoingEntry::dated)
                .returns("Trần Quốc Lâm", OutgoingEntry::signer)
                .returns("VT, VHTT", OutgoingEntry::keeper)
                .returns("chi-dao/" + directive, OutgoingEntry::link);
        assertThat(line.receivers()).contains("; ");

        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        end.toTheEnd(directive);

        assertThat(outgoing().getFirst())
                .returns(2, OutgoingEntry::number)
                .returns("02/BC-UBND", OutgoingEntry::reference)
                .returns("BC", OutgoingEntry::kind)
                .returns("Trần Quốc Lâm", OutgoingEntry::signer)
                .returns("VT", OutgoingEntry::keeper)
                .returns("chi-dao/" + directive, OutgoingEntry::link);
    }

    @Test
    void entersWhatAUnitReceivesAndWhomItsHeadGaveItTo() {
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());

        UUID addressee = campaign.unit(directive, COMMUNE.code()).id();
        assertThat(campaign.unit(directive, COMMUNE.code()).arrivalNumber()).isEqualTo("1");
        assertThat(incoming().getFirst())
                .returns(1, IncomingEntry::number)
                .returns(LocalDate.of(2022, 9, 29), IncomingEntry::arrivedOn)
                .returns("UBND huyện Tu Mơ Rông", IncomingEntry::author)
                .returns("01/UBND-TH", IncomingEntry::reference)
                .returns("thuc-hien/" + addressee, IncomingEntry::link)
                .returns(null, IncomingEntry::passedTo)
                .returns(null, IncomingEntry::earlierNumber);

        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());

        String lead = registers.actAs.as(
                COMMUNE.head(),
                () -> campaign.organization
                        .personByLogin(COMMUNE.lead())
                        .orElseThrow()
                        .name());
        assertThat(incoming().getFirst())
                .returns(lead, IncomingEntry::passedTo)
                .returns(LocalDate.of(2022, 9, 29), IncomingEntry::passedOn);
    }

    @Test
    void namesTheAuthorWhereADocumentWasIssuedElsewhere() {
        UUID directive = campaign.draft();
        campaign.submitAsIssuedElsewhere(
                directive, new DirectiveDraft.Origin("1250/KH-UBND", LocalDate.of(2022, 4, 29), "UBND tỉnh Kon Tum"));
        campaign.approvePlan(directive, ReviewDecision.approve());
        campaign.awaitHandedOut(directive);
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());

        assertThat(outgoing()).isEmpty();
        assertThat(incoming().getFirst())
                .returns("UBND tỉnh Kon Tum", IncomingEntry::author)
                .returns("1250/KH-UBND", IncomingEntry::reference)
                .returns(LocalDate.of(2022, 4, 29), IncomingEntry::dated);
    }

    @Test
    void leavesADocumentUnreceivedWhoseNumberIsTaken() {
        UUID first = campaign.issue();
        UUID second = campaign.issue();
        receive(first, "12");

        assertThatThrownBy(() -> receive(second, "12"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("number"));
        assertThat(campaign.unit(second, COMMUNE.code()).receivedAt()).isNull();
        receive(second, "13");
        assertThat(incoming()).extracting(IncomingEntry::number).containsExactly(13, 12);
    }

    @Test
    void isFilledByTheMigrationWithWhatWentBefore(@Autowired DataSource database) throws Exception {
        forgetOthers();
        UUID first = campaign.issue();
        UUID second = campaign.issue();
        UUID third = campaign.issue();
        List.of(first, second, third).forEach(directive -> receive(directive, ""));
        campaign.assign(first, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        end.toTheEnd(first);
        List<OutgoingEntry> sent = outgoing();
        List<IncomingEntry> received = incoming();
        forget("outgoing_entry", "incoming_entry", "arrival_book");
        number(second, "12/VX");
        number(third, "1");

        try (Connection connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource(FILL), StandardCharsets.UTF_8));
        }

        assertThat(outgoing()).hasSize(4).containsExactlyElementsOf(sent);
        assertThat(outgoingFound("bc ubnd")).hasSize(1);
        assertThat(incoming()).hasSize(3).last().isEqualTo(received.getLast());
        assertThat(incoming())
                .extracting(IncomingEntry::number, IncomingEntry::earlierNumber)
                .containsExactly(tuple(3, "1"), tuple(2, "12/VX"), tuple(1, null));
        UUID unit = registers.unit(COMMUNE.code());
        assertThat(registers.actAs.as(COMMUNE.clerk(), () -> registers.arrivals.proposed(unit)))
                .isEqualTo(4);
    }

    private void forgetOthers() {
        jdbc.sql("update addressee set received_at = null, arrival_number = null")
                .update();
        jdbc.sql("delete from consolidation_item").update();
        jdbc.sql("delete from consolidation_unit").update();
        jdbc.sql("delete from consolidation").update();
    }

    private void forget(String... tables) {
        for (String table : tables) {
            jdbc.sql("delete from " + table).update();
        }
    }

    private void number(UUID directive, String typed) {
        jdbc.sql("update addressee set arrival_number = :typed where id = :id")
                .param("typed", typed)
                .param("id", campaign.unit(directive, COMMUNE.code()).id())
                .update();
    }

    private void receive(UUID directive, String number) {
        UUID addressee = campaign.unit(directive, COMMUNE.code()).id();
        registers.actAs.as(
                COMMUNE.clerk(),
                () -> campaign.addressees.receive(campaign.ticket("receive-directive", addressee), number));
    }

    private List<OutgoingEntry> outgoing() {
        return outgoingFound("");
    }

    private List<OutgoingEntry> outgoingFound(String text) {
        BookQuery query = registers.query("huyen-tumorong", text);
        return registers.actAs.as("vanthu", () -> registers.books.outgoing(query, null, 10));
    }

    private List<IncomingEntry> incoming() {
        BookQuery query = registers.query(COMMUNE.code(), "");
        return registers.actAs.as(COMMUNE.clerk(), () -> registers.books.incoming(query, null, 10));
    }
}
