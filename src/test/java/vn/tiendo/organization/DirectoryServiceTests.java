package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.DirectoryService.Holding;
import vn.tiendo.organization.DirectoryService.Member;
import vn.tiendo.organization.DirectoryService.PersonCard;
import vn.tiendo.organization.DirectoryService.Server;
import vn.tiendo.organization.DirectoryService.UnitCard;
import vn.tiendo.organization.DirectoryService.UnitFacts;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = "USER")
class DirectoryServiceTests {

    @Autowired
    DirectoryService directory;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void listsTheTreeFromTheTopDown() {
        var units = directory.units("", 5);
        assertThat(units.total()).isEqualTo(33);
        assertThat(units.rows())
                .extracting(card -> card.unit().code())
                .containsExactly("tinh-kontum", "so-tttt", "huyen-tumorong", "dantoc", "gddt");
        assertThat(units.rows()).extracting(UnitCard::depth).containsExactly(0, 1, 1, 2, 2);
    }

    @Test
    void tellsWhoLeadsAndWhoServesAUnit() {
        UnitCard culture = directory.units("van hoa va thong tin", 5).rows().getFirst();
        assertThat(culture.head()).isEqualTo("Y Brâm");
        assertThat(culture.clerk()).isNull();
        assertThat(culture.servedBy()).isEqualTo(new Server("Phạm Thị Ngân", "UBND huyện Tu Mơ Rông"));
        UnitCard front = directory.units("mat tran", 5).rows().getFirst();
        assertThat(front.head()).isNull();
    }

    @Test
    void tellsTheFactsOfAUnit() {
        UnitFacts commune = directory.unit("xa-vanxuoi").orElseThrow();
        assertThat(commune.parent()).extracting(UnitRef::code).isEqualTo("huyen-tumorong");
        assertThat(commune.validTo()).isEqualTo("2025-06-30");
        assertThat(commune.members())
                .extracting(Member::name)
                .containsExactly("A Điêng", "A Byen", "Y Diễm", "Y Hạnh", "Tạ Quang Minh", "A Tơn");
        Member clerk = commune.members().get(4);
        assertThat(clerk.roles()).containsExactly(Role.CLERK, Role.OFFICER);
        assertThat(clerk.titles()).containsExactly("Công chức Văn phòng - Thống kê");
        assertThat(directory.unit("huyen-tumorong").orElseThrow().subUnits()).hasSize(30);
        assertThat(directory.unit("nowhere")).isEmpty();
    }

    @Test
    @Transactional
    void keepsAUnitThatEndedReadable() {
        database.sql("update org_unit set valid_to = '2022-09-28' where code = 'xa-dakna'")
                .update();
        assertThat(directory.unit("xa-dakna")).isPresent();
        assertThat(directory.units("dak na", 5).rows()).isEmpty();
    }

    @Test
    void findsPeopleByNameAndByUnitWithoutAccents() {
        assertThat(directory.people("BYEN", 5).rows())
                .containsExactly(new PersonCard(
                        "pct.vanxuoi",
                        "A Byen",
                        "pct.vanxuoi@tumorong.test",
                        List.of(new Holding("Phó Chủ tịch UBND xã", "xa-vanxuoi", "UBND xã Văn Xuôi"))));
        assertThat(directory.people("xa van xuoi", 6).rows())
                .extracting(PersonCard::name)
                .containsExactly("A Byen", "Y Diễm", "A Điêng", "Y Hạnh", "Tạ Quang Minh", "A Tơn");
        assertThat(directory.people("tran quoc lam", 5).rows().getFirst().posts())
                .extracting(Holding::title)
                .containsExactly("Phó Chủ tịch UBND huyện", "Trưởng Ban biên tập");
        assertThat(directory.people("", 10).rows()).hasSize(10);
        assertThat(directory.people("", 10).total()).isEqualTo(101);
    }
}
