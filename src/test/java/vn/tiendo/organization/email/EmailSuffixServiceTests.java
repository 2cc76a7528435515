package vn.tiendo.organization.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.email.EmailSuffixService.LastEmailDomain;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.store.EmailSuffixShelf;
import vn.tiendo.organization.store.EmailSuffixShelf.Suffix;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.email.OfficialEmail.Verdict;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class EmailSuffixServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    @Autowired
    EmailSuffixService suffixes;

    @Autowired
    PeopleAdminService people;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    EmailSuffixShelf shelf;

    @Autowired
    AuditService audit;

    @Autowired
    StatementCounter statements;

    /** What other tests recorded, for the record forgets nothing. */
    Set<UUID> earlier = Set.of();

    @BeforeEach
    void load() {
        sample.load();
        earlier = recorded().stream().map(AuditEvent::id).collect(Collectors.toSet());
    }

    @Test
    void beginsWithTheDomainsOfTheStateAndThoseOfTheSample() {
        statements.reset();
        List<Suffix> all = suffixes.all();

        assertThat(statements.executions())
                .filteredOn(sql -> sql.contains("suffix"))
                .hasSize(1);
        assertThat(all).extracting(Suffix::domain).containsExactly("chinhphu.vn", "gov.vn", "tumorong.test");
        assertThat(all.getLast().units()).isGreaterThan(10);
        assertThat(all.getLast().people()).isGreaterThan(10);
        assertThat(all.getFirst().units()).isZero();
    }

    @Test
    void takesAddressesOfADomainAsSoonAsItIsAdded() {
        assertThat(problem(() -> people.create(person("y.mot", "y.mot@khoa.benhvienkontum.vn"))))
                .isEqualTo(Map.of("email", "EntryProblem.EMAIL_NOT_LISTED"));
        assertThat(suffixes.add(" @BenhVienKonTum.vn ")).isEqualTo("benhvienkontum.vn");
        people.create(person("y.mot", "y.mot@khoa.benhvienkontum.vn"));

        assertThat(people.person("y.mot").email()).isEqualTo("y.mot@khoa.benhvienkontum.vn");
        assertThat(acts()).containsExactly("organization.email-domain-added benhvienkontum.vn");
    }

    @Test
    void takesNoMoreAddressesOfADomainThatEndedAndKeepsThoseItHas() {
        suffixes.end("tumorong.test");
        suffixes.end("tumorong.test");

        assertThat(people.person("cvp").email()).endsWith("@tumorong.test");
        assertThat(problem(() -> people.create(person("y.mot", "y.mot@tumorong.test"))))
                .isEqualTo(Map.of("email", "EntryProblem.EMAIL_NOT_LISTED"));
        assertThat(suffixes.all())
                .filteredOn(suffix -> !suffix.holds())
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.domain()).isEqualTo("tumorong.test");
                    assertThat(ended.endedOn()).isEqualTo(TODAY);
                });
        assertThat(acts()).containsExactly("organization.email-domain-ended tumorong.test");
        sample.load();
        assertThat(suffixes.judge("cvp@tumorong.test")).isEqualTo(Verdict.NOT_LISTED);
        suffixes.add("tumorong.test");
        assertThat(suffixes.judge("cvp@tumorong.test ")).isEqualTo(Verdict.OFFICIAL);
    }

    @Test
    void keepsAtLeastOneDomain() {
        suffixes.end("tumorong.test");
        suffixes.end("gov.vn");
        assertThatExceptionOfType(LastEmailDomain.class).isThrownBy(() -> suffixes.end("chinhphu.vn"));
        suffixes.add("gov.vn");
        suffixes.end("chinhphu.vn");
        assertThat(shelf.current()).containsExactly("gov.vn");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', missing",
        "gov.vn, listed",
        "@GOV.VN, listed",
        ".chinhphu.vn, listed",
        "kontum.gov.vn, covered",
        "vn, too-wide",
        "com, too-wide",
        "com.vn, too-wide",
        "edu.vn, too-wide",
        "co.uk, too-wide",
        "gov.uk, too-wide",
        "kontum.vn, too-wide",
        "gmail.com, free-provider",
        "yahoo.com.vn, free-provider",
        "mail.proton.me, free-provider",
        "gmai1.com, free-provider",
        "kontum-gov.vn, imitates",
        "g0v.vn, imitates",
        "gov.vn.example.com, imitates",
        "bệnhviện.vn, not-ascii",
        "xn--bnhvin-dya.vn, not-ascii",
        "b\u0435nhvien.vn, not-ascii",
        "benh vien.vn, malformed",
        "benhvien..vn, malformed",
        "a@benhvien.vn, malformed",
        "10.0.0.1, malformed",
        "https://benhvien.vn/, malformed"
    })
    void refusesNonsenseBesideTheField(String domain, String problem) {
        assertThat(problem(() -> suffixes.add(domain)))
                .isEqualTo(Map.of("domain", "organization.email.problem." + problem));
        assertThat(acts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"baochinhphu.vn", "vov.vn", "moet.edu.vn", "a.kontum.vn", "*.benhvien.vn"})
    void listsWhatAnOfficeMayOwn(String domain) {
        String kept = suffixes.add(domain);
        assertThat(shelf.current()).contains(kept);
        assertThat(acts()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "USER")
    void isNoBusinessOfOthers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suffixes.all());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suffixes.add("benhvien.vn"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suffixes.end("gov.vn"));
    }

    private static PersonEntry person(String login, String email) {
        return new PersonEntry(login, "Y Một", "F", email);
    }

    private static Map<String, String> problem(Runnable act) {
        return catchThrowableOfType(InvalidInput.class, act::run).problems();
    }

    private List<String> acts() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        return recorded().stream()
                .filter(event -> !earlier.contains(event.id()))
                .map(event -> event.act() + " " + event.detail().get("subject"))
                .toList();
    }

    private List<AuditEvent> recorded() {
        return audit.page(AuditScope.of(List.of(EmailSuffixService.STREAM)), AuditFilter.NONE, null, 20);
    }
}
