package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = "USER")
class OrganizationServiceTests {

    @Autowired
    OrganizationService organization;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void listsTheElevenCommunesInVietnameseOrder() {
        assertThat(organization.livingUnits(id("huyen-tumorong"), "COMMUNE"))
                .extracting(UnitRef::shortName)
                .containsExactly(
                        "xã Đăk Hà",
                        "xã Đăk Na",
                        "xã Đăk Rơ Ông",
                        "xã Đăk Sao",
                        "xã Đăk Tờ Kan",
                        "xã Măng Ri",
                        "xã Ngọk Lây",
                        "xã Ngọk Yêu",
                        "xã Tê Xăng",
                        "xã Tu Mơ Rông",
                        "xã Văn Xuôi");
        assertThat(organization.livingUnits(id("huyen-tumorong"), "AGENCY")).hasSize(13);
    }

    @Test
    void loadsTheSampleOnlyOnce() {
        sample.load();
        assertThat(organization.search("UBND xã", 100)).hasSize(11);
    }

    @Test
    void findsUnitsWithoutAccentsAndInAnySpellingOfTheLetterD() {
        assertThat(organization.search("dak to kan", 5))
                .extracting(UnitRef::code)
                .containsExactly("xa-daktokan");
        assertThat(organization.search("Ðăk Tờ", 5)).extracting(UnitRef::code).containsExactly("xa-daktokan");
        assertThat(organization.search("VH&TT", 5)).extracting(UnitRef::code).containsExactly("vhtt");
        assertThat(organization.search("100%", 5)).isEmpty();
        assertThat(organization.search("", 3)).hasSize(3);
    }

    @Test
    void knowsUnitsByIdAndByCode() {
        UnitRef office = organization.unitByCode("vp").orElseThrow();
        assertThat(organization.unit(office.id())).isEqualTo(office);
        assertThat(office.unitClass()).isEqualTo("AGENCY");
        assertThat(organization.units(List.of(office.id(), UUID.randomUUID())))
                .containsOnly(Map.entry(office.id(), office));
        assertThat(organization.units(List.of())).isEmpty();
        assertThat(organization.unitByCode("nowhere")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organization.unit(UUID.randomUUID()));
    }

    @Test
    void namesPeopleWithTheTitleOfTheirFirstPostOrOfTheUnitAskedFor() {
        PersonRef deputy = organization.personByLogin("PCT.VX").orElseThrow();
        assertThat(deputy.title()).isEqualTo("Phó Chủ tịch UBND huyện");
        assertThat(organization.person(deputy.id())).isEqualTo(deputy);
        assertThat(organization.people(List.of(deputy.id()))).containsOnly(Map.entry(deputy.id(), deputy));
        assertThat(organization.holders(id("trang-ttdt-huyen"), Role.HEAD))
                .containsExactly(new PersonRef(deputy.id(), "Trần Quốc Lâm", "Trưởng Ban biên tập", "pct.vx"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organization.person(UUID.randomUUID()));
    }

    @Test
    void listsThePeopleOfAUnitByRankAndThenByLastWordOfTheName() {
        assertThat(organization.peopleOf(id("huyen-tumorong")))
                .extracting(PersonRef::login)
                .containsExactly("ct.huyen", "pct.kt", "pct.vx", "vanthu");
        assertThat(organization.peopleOf(id("xa-vanxuoi")))
                .extracting(PersonRef::name)
                .contains("A Byen");
    }

    @Test
    void knowsTheMandatesOfAPersonWithOneStatement() {
        UUID clerk = person("vptk.dakha");
        UUID commune = id("xa-dakha");
        assertThat(counted(1, () -> organization.mandates(clerk)))
                .containsExactlyInAnyOrder(new Mandate(commune, Role.CLERK), new Mandate(commune, Role.OFFICER));
    }

    @Test
    void countsUnitsOfAPostWithoutARole() {
        UUID secretary = person("bbt.thuky");
        assertThat(counted(1, () -> organization.postUnits(secretary)))
                .containsExactlyInAnyOrder(id("trang-ttdt-huyen"), id("tt-vhttdltt"));
        assertThat(organization.postUnits(person("admin"))).isEmpty();
        assertThat(organization.mandates(person("admin"))).isEmpty();
    }

    @Test
    void servesAUnitWithoutClerkByItsNearestAncestor() {
        List<UUID> asked = List.of(id("vhtt"), id("xa-dakha"), id("tinh-kontum"));
        assertThat(organization.servingUnits(asked, Role.CLERK))
                .containsOnly(Map.entry(id("vhtt"), id("huyen-tumorong")), Map.entry(id("xa-dakha"), id("xa-dakha")));
        assertThat(organization.servingUnits(List.of(), Role.CLERK)).isEmpty();
    }

    @Test
    @Transactional
    void servesFiveHundredUnitsWithAsFewStatementsAsOne() {
        String units = IntStream.range(0, 500)
                .mapToObj(i -> "xa-%03d,UBND xã %03d,xã %03d,COMMUNE,COMMUNE,huyen-tumorong,false,false,2005-06-09,,,"
                        .formatted(i, i, i))
                .collect(Collectors.joining(
                        "\n",
                        "code,name,short_name,class,level,parent,virtual,external,valid_from,"
                                + "valid_to,official_email,place_name\n",
                        "\n"));
        sample.add(
                new StringReader(units),
                new StringReader("login,full_name,gender,email\nvptk.000,Y Sa,F,\n"),
                new StringReader("login,unit,title,rank,role\nvptk.000,xa-000,Văn thư,1,CLERK\n"));
        List<UUID> asked =
                organization.search("xa-", 1000).stream().map(UnitRef::id).toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(500);
        Map<UUID, UUID> serving = counted(2, () -> organization.servingUnits(asked, Role.CLERK));
        assertThat(serving).hasSize(asked.size());
        assertThat(serving.get(id("xa-000"))).isEqualTo(id("xa-000"));
        assertThat(serving.get(id("xa-499"))).isEqualTo(id("huyen-tumorong"));
    }

    @Test
    @Transactional
    void endsRolesAndUnitsWithTheirLastDay() {
        UUID commune = id("xa-dakna");
        end("role_grant", commune, "2022-09-29");
        assertThat(organization.holders(commune, Role.HEAD)).hasSize(2);
        end("role_grant", commune, "2022-09-28");
        end("post", commune, "2022-09-28");
        database.sql("update org_unit set valid_to = '2022-09-28' where id = :id")
                .param("id", commune)
                .update();
        assertThat(organization.holders(commune, Role.HEAD)).isEmpty();
        assertThat(organization.peopleOf(commune)).isEmpty();
        assertThat(organization.livingUnits(id("huyen-tumorong"), "COMMUNE")).hasSize(10);
        assertThat(organization.unit(commune).name()).isEqualTo("UBND xã Đăk Na");
        assertThat(organization.personByLogin("chuctich.dakna"))
                .map(PersonRef::title)
                .contains("");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void answersNobodyWithoutRights() {
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> organization.search("", 1));
    }

    @Test
    void offersViewsToOtherRooms() {
        assertThat(database.sql("select name from person_v where id = :id")
                        .param("id", person("pct.vanxuoi"))
                        .query(String.class)
                        .single())
                .isEqualTo("A Byen");
        assertThat(database.sql("select count(*) from unit_v where unit_class = 'COMMUNE' and parent_id = :id")
                        .param("id", id("huyen-tumorong"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(11);
    }

    private void end(String table, UUID unit, String day) {
        database.sql("update " + table + " set valid_to = cast(:day as date) where unit_id = :unit")
                .param("day", day)
                .param("unit", unit)
                .update();
    }

    private <T> T counted(long statements, Supplier<T> question) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        T answer = question.get();
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(statements);
        return answer;
    }

    private UUID id(String code) {
        return organization.unitByCode(code).orElseThrow().id();
    }

    private UUID person(String login) {
        return organization.personByLogin(login).orElseThrow().id();
    }
}
