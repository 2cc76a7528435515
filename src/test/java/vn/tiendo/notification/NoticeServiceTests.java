package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StatementCounter;

/** Notices inside the application (UX-35). */
@IntegrationTest
class NoticeServiceTests {

    private static final String FOLLOWER = "cv.th";
    private static final String CHAIRMAN = "chuctich.dakha";
    private static final String OFFICER = "vhxh.dakha";
    private static final UUID DIRECTIVE = Ids.next();

    @Autowired
    NoticeService notices;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    OrganizationService organization;

    @Autowired
    ActAs actAs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    StatementCounter counter;

    @BeforeEach
    void load() {
        sample.load();
        jdbc.sql("delete from notice").update();
    }

    @Test
    void tellsEverybodyButWhoeverActs() {
        tell(FOLLOWER, notice("a", FOLLOWER, CHAIRMAN, OFFICER));
        assertThat(unread(FOLLOWER)).isZero();
        assertThat(unread(CHAIRMAN)).isEqualTo(1);
        assertThat(listed(OFFICER, NoticeFilter.CURRENT)).singleElement().satisfies(row -> {
            assertThat(row.group()).isEqualTo("1286/UBND-TH · Trang thông tin điện tử");
            assertThat(row.args()).containsExactly("xã Đăk Hà", "30/10/2022");
            assertThat(row.link()).isEqualTo("chi-dao/" + DIRECTIVE);
            assertThat(row.read()).isFalse();
        });
    }

    @Test
    void tellsNobodyTwiceOfTheSame() {
        tell(FOLLOWER, notice("b", CHAIRMAN));
        tell(FOLLOWER, notice("b", CHAIRMAN, OFFICER));
        assertThat(unread(CHAIRMAN)).isEqualTo(1);
        assertThat(unread(OFFICER)).isEqualTo(1);
    }

    @Test
    void tellsOnceWhenTwoTellAtTheSameMoment() throws Exception {
        CountDownLatch firstHasTold = new CountDownLatch(1);
        CountDownLatch secondIsOnItsWay = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> actAs.as(
                    FOLLOWER,
                    () -> transaction.executeWithoutResult(tx -> {
                        notices.tell(notice("c", CHAIRMAN));
                        firstHasTold.countDown();
                        await(secondIsOnItsWay);
                        sleep(Duration.ofMillis(300));
                    })));
            Future<?> second = threads.submit(() -> {
                await(firstHasTold);
                actAs.as(
                        FOLLOWER,
                        () -> transaction.executeWithoutResult(tx -> {
                            secondIsOnItsWay.countDown();
                            notices.tell(notice("c", CHAIRMAN, OFFICER));
                        }));
            });
            first.get();
            second.get();
        }
        assertThat(unread(CHAIRMAN)).isEqualTo(1);
        assertThat(unread(OFFICER)).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasRolledBackAndNeedsATransaction() {
        actAs.as(
                FOLLOWER,
                () -> transaction.executeWithoutResult(tx -> {
                    notices.tell(notice("d", CHAIRMAN));
                    tx.setRollbackOnly();
                }));
        assertThat(unread(CHAIRMAN)).isZero();
        assertThatThrownBy(() -> actAs.as(FOLLOWER, () -> notices.tell(notice("d", CHAIRMAN))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void needsTwoStatementsHoweverManyAreTold() {
        List<Notice> many = List.of(notice("e1", CHAIRMAN, OFFICER), notice("e2", CHAIRMAN), notice("e3", OFFICER));
        actAs.as(
                FOLLOWER,
                () -> transaction.executeWithoutResult(tx -> {
                    counter.reset();
                    notices.tell(many);
                    assertThat(counter.executions()).hasSize(2);
                }));
        counter.reset();
        assertThat(unread(CHAIRMAN)).isEqualTo(2);
        assertThat(counter.executions().stream().filter(sql -> sql.contains("from notice")))
                .hasSize(1);
    }

    @Test
    void readsArchivesAndRestores() {
        tell(FOLLOWER, notice("f", CHAIRMAN));
        tell(FOLLOWER, notice("g", CHAIRMAN));
        clock.forward(Duration.ofMinutes(1));
        UUID first = listed(CHAIRMAN, NoticeFilter.CURRENT).getLast().id();
        assertThat(actAs.as(CHAIRMAN, () -> notices.open(first))).isEqualTo("chi-dao/" + DIRECTIVE);
        assertThat(unread(CHAIRMAN)).isEqualTo(1);
        actAs.as(CHAIRMAN, () -> notices.archive(first));
        actAs.as(CHAIRMAN, () -> notices.archive(first));
        assertThat(listed(CHAIRMAN, NoticeFilter.CURRENT)).hasSize(1);
        assertThat(listed(CHAIRMAN, NoticeFilter.ARCHIVED))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(first));
        actAs.as(CHAIRMAN, () -> notices.restore(first));
        assertThat(listed(CHAIRMAN, NoticeFilter.CURRENT)).hasSize(2);
        actAs.as(CHAIRMAN, notices::markAllRead);
        assertThat(unread(CHAIRMAN)).isZero();
        assertThat(listed(CHAIRMAN, NoticeFilter.UNREAD)).isEmpty();
    }

    @Test
    void hidesTheNoticesOfOthers() {
        tell(FOLLOWER, notice("h", CHAIRMAN));
        UUID id = listed(CHAIRMAN, NoticeFilter.CURRENT).getFirst().id();
        assertThat(listed(OFFICER, NoticeFilter.CURRENT)).isEmpty();
        assertThatThrownBy(() -> actAs.as(OFFICER, () -> notices.markRead(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actAs.as(OFFICER, () -> notices.open(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actAs.as(OFFICER, () -> notices.archive(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actAs.as(OFFICER, () -> notices.restore(id))).isInstanceOf(NotFound.class);
        actAs.as(OFFICER, notices::markAllRead);
        assertThat(unread(CHAIRMAN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.test/", "//example.test", "/chi-dao", "javascript:alert(1)", "", "a b"})
    void leadsOnlyToOwnPages(String link) {
        assertThatThrownBy(() -> new Notice("k", null, "", link, "t", List.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Notice notice(String key, String... logins) {
        Set<UUID> people = new HashSet<>();
        for (String login : logins) {
            people.add(actAs.as(
                    FOLLOWER,
                    () -> organization.personByLogin(login).orElseThrow().id()));
        }
        return new Notice(
                key,
                DIRECTIVE,
                "1286/UBND-TH · Trang thông tin điện tử",
                "chi-dao/" + DIRECTIVE,
                "test",
                List.of("xã Đăk Hà", "30/10/2022"),
                people);
    }

    private void tell(String actor, Notice notice) {
        actAs.as(actor, () -> transaction.executeWithoutResult(tx -> notices.tell(notice)));
    }

    private int unread(String login) {
        return actAs.as(login, notices::unread);
    }

    private List<NoticeRow> listed(String login, NoticeFilter filter) {
        return actAs.as(login, () -> notices.list(filter, 50));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
