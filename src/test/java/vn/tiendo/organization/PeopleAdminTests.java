package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@Transactional
class PeopleAdminTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    @Autowired
    PeopleAdminService people;

    @Autowired
    OrganizationService organization;

    @Autowired
    DirectoryService directory;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    ActAs actAs;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void load() {
        sample.load();
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Bích Đào, daontb", "A Byen, byena", "Y Ý, y.y", "A Byên, byena"})
    void proposesALoginWithoutAccents(String name, String login) {
        actAs.as("admin", () -> assertThat(people.proposedLogin(name)).isEqualTo(login));
    }

    @Test
    void proposesALoginThatNobodyHas() {
        actAs.as("admin", () -> {
            people.create(new PersonEntry("byena", "A Byen", null, null));
            assertThat(people.proposedLogin("A Byen")).isEqualTo("byena2");
        });
    }

    @Test
    void addsAPersonWithAWholeNameOfTwoWordsAndFindsThem() {
        actAs.as("admin", () -> {
            people.create(new PersonEntry("y.bram", "Y Brâm Mới", "F", "y.bram@tumorong.test"));
            people.give(PostEntry.post("y.bram", "xa-dakha", "Công chức", 5, TODAY, END));
            people.give(PostEntry.role("y.bram", "xa-dakha", Role.OFFICER, TODAY, END));
            entities.clear();

            assertThat(directory.people("y bram moi", 5).rows())
                    .singleElement()
                    .satisfies(card -> assertThat(card.posts()).hasSize(1));
            PersonRef person = organization.personByLogin("y.bram").orElseThrow();
            assertThat(organization.mandates(person.id()))
                    .containsExactly(new Mandate(
                            organization.unitByCode("xa-dakha").orElseThrow().id(), Role.OFFICER));
            assertThat(people.posts("y.bram")).hasSize(2);
        });
    }

    @Test
    void refusesWhatIsWrongFieldByField() {
        actAs.as("admin", () -> {
            assertThat(problems(() -> people.create(new PersonEntry("Quản Trị", " ", null, "a@yahoo.com.vn"))))
                    .isEqualTo(Map.of(
                            "login", "EntryProblem.LOGIN_MALFORMED",
                            "fullName", "EntryProblem.FULL_NAME_MISSING",
                            "email", "EntryProblem.EMAIL_FREE_PROVIDER"));
            assertThat(problems(() -> people.create(new PersonEntry("cvp", "A Byen", null, null))))
                    .isEqualTo(Map.of("login", "EntryProblem.LOGIN_TAKEN"));
            assertThat(problems(() -> people.give(PostEntry.post("cvp", "nowhere", " ", 0, TODAY, TODAY.minusDays(1)))))
                    .isEqualTo(Map.of(
                            "unit", "EntryProblem.UNIT_UNKNOWN",
                            "title", "EntryProblem.TITLE_MISSING",
                            "rank", "EntryProblem.RANK_UNREADABLE",
                            "to", "EntryProblem.END_BEFORE_BEGIN"));
            assertThat(problems(
                            () -> people.give(PostEntry.role("cvp", "vp", Role.CLERK, LocalDate.of(2000, 1, 1), null))))
                    .isEqualTo(Map.of("from", "EntryProblem.UNIT_OTHER_DAYS"));
            assertThat(problems(() -> people.give(PostEntry.role("cvp", "vp", Role.HEAD, TODAY, END))))
                    .isEqualTo(Map.of("role", "EntryProblem.ROLE_HELD"));
        });
    }

    @Test
    void endsARoleOnItsLastDay() {
        actAs.as("admin", () -> {
            UUID role = roleOf("cvp", Role.HEAD);
            people.end(role, "cvp", TODAY.minusDays(1));
            PersonRef person = organization.personByLogin("cvp").orElseThrow();
            assertThat(organization.mandates(person.id()))
                    .extracting(Mandate::role)
                    .doesNotContain(Role.HEAD);
        });
    }

    @Test
    void letsNobodyChangeHisOwnRolesNorTheLastAdministratorGo() {
        actAs.as("admin", () -> {
            assertThat(problems(() -> people.give(PostEntry.role("admin", "vp", Role.HEAD, TODAY, END))))
                    .isEqualTo(Map.of("role", "EntryProblem.ROLE_OF_ONESELF"));
            assertThat(problems(() -> people.end(roleOf("admin", Role.ADMIN), "admin", TODAY)))
                    .isEqualTo(Map.of("lastDay", "EntryProblem.ROLE_OF_ONESELF"));
            people.give(PostEntry.role("cvp", null, Role.ADMIN, TODAY, END)); // for a time only
        });
        actAs.as(
                "cvp",
                () -> assertThatExceptionOfType(PeopleAdminService.LastAdministrator.class)
                        .isThrownBy(() -> people.end(roleOf("admin", Role.ADMIN), "admin", TODAY)));
    }

    @Test
    void changesAPersonUnlessSomebodyElseDidMeanwhile() {
        actAs.as("admin", () -> {
            PersonEntry seen = people.person("cvp");
            people.change(seen, new PersonEntry("cvp", "Lê Thị Minh Hạnh Mới", "F", seen.email()));
            entities.flush();
            assertThat(people.person("cvp").fullName()).isEqualTo("Lê Thị Minh Hạnh Mới");
            assertThatExceptionOfType(PeopleAdminService.PersonChanged.class)
                    .isThrownBy(() -> people.change(seen, new PersonEntry("cvp", "Khác", "F", null)));
        });
    }

    @Test
    void isNoBusinessOfThoseWhoDoNotAdminister() {
        actAs.as("cvp", () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.book());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.give(PostEntry.role("cvp", null, Role.ADMIN, TODAY, null)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.create(new PersonEntry("ai.do", "Ai Đó", null, null)));
        });
    }

    private UUID roleOf(String login, Role role) {
        return people.posts(login).stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, String> problems(Runnable act) {
        return catchThrowableOfType(InvalidInput.class, act::run).problems();
    }
}
