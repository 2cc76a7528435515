package vn.tiendo.organization.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.organization.email.EmailSuffixService.LastEmailDomain;
import vn.tiendo.organization.store.EmailSuffixShelf;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Race;

/** Two administrators, or two nodes, at the same list. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class EmailSuffixRaceTests {

    @Autowired
    EmailSuffixService suffixes;

    @Autowired
    EmailSuffixShelf shelf;

    @Autowired
    JdbcClient database;

    List<String> before = List.of();

    @BeforeEach
    void leaveTwo() {
        before = shelf.current();
        database.sql("delete from official_email_suffix where suffix not like '%.vn'")
                .update();
    }

    @AfterEach
    void setBack() {
        database.sql("delete from official_email_suffix").update();
        before.forEach(shelf::add);
    }

    /** Each would leave the other's domain; together they would leave none. */
    @Test
    void leavesOneWhenBothEndOne() throws Exception {
        assertThat(race(() -> suffixes.end("gov.vn"), () -> suffixes.end("chinhphu.vn")))
                .singleElement()
                .isInstanceOf(LastEmailDomain.class);
        assertThat(shelf.current()).hasSize(1);
    }

    @Test
    void tellsTheSecondThatTheDomainIsListedAlready() throws Exception {
        assertThat(race(() -> suffixes.add("benhvien.vn"), () -> suffixes.add("benhvien.vn")))
                .singleElement()
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("domain", "organization.email.problem.listed"));
    }

    private static List<@Nullable Throwable> race(Runnable first, Runnable second) throws Exception {
        return Race.of(new DelegatingSecurityContextRunnable(first), new DelegatingSecurityContextRunnable(second))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
