package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveSummary;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.StatementCounter;

/** What the rooms find, for whom, and at what price. */
@IntegrationTest
class SearchTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private ProgressService progress;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter counter;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @Test
    void findsADirectiveByItsNumberAndByWordsWithoutAccents() {
        UUID directive = campaign.issue();
        String number = campaign.actAs
                .as("cv.th", () -> campaign.directives.facts(directive).reference())
                .replaceAll("/.*", "");
        assertThat(directives("cv.th", "so " + number)).contains(directive);
        assertThat(directives("cv.th", number)).contains(directive);
        assertThat(directives("cv.th", "trang thong tin " + number)).contains(directive);
        assertThat(directives("chuctich.dakha", "số " + number)).contains(directive);
    }

    @Test
    void putsTheNumberThatWasTypedFirst() {
        UUID early = campaign.issue();
        UUID late = campaign.issue();
        jdbc.sql("update directive set search_text = '221/kh-ubnd ke hoach' where id = ?")
                .param(early)
                .update();
        jdbc.sql("update directive set search_text = '2213/kh-ubnd ke hoach' where id = ?")
                .param(late)
                .update();
        assertThat(directives("cv.th", "so 221")).startsWith(early).contains(late);
        assertThat(directives("cv.th", "221/KH-UBND")).startsWith(early);
        assertThat(directives("cv.th", "so 21")).doesNotContain(early, late);
    }

    @Test
    void findsWhatADirectiveAsksForByWordsOfItsObligations() {
        UUID draft = campaign.draft();
        UUID directive = campaign.issue();
        for (String login : List.of("pct.vx", "cv.th", "vhxh.dakna")) {
            assertThat(campaign.actAs.as(login, () -> campaign.directives.clauses(SearchQuery.of("khẩu hiệu"), 1_000)))
                    .filteredOn(clause -> clause.directiveId().equals(directive))
                    .singleElement()
                    .satisfies(clause -> assertThat(clause.code()).isEqualTo("A4"));
        }
        assertThat(campaign.actAs.as("pct.vx", () -> campaign.directives.clauses(SearchQuery.of("khau hieu"), 1_000)))
                .as("a draft asks for nothing yet")
                .noneMatch(clause -> clause.directiveId().equals(draft));
    }

    @Test
    void findsNothingOfAnotherCommune() {
        UUID draft = campaign.draft();
        UUID directive = campaign.issue();
        assertThat(directives("chuctich.dakha", "")).contains(directive).doesNotContain(draft);
        assertThat(units("chuctich.dakha", "Đăk Na")).isEmpty();
        assertThat(units("chuctich.dakha", "dak ha"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.unit()).isEqualTo("UBND xã Đăk Hà"));
        assertThat(units("cv.th", "dak na")).isNotEmpty();
        assertThat(tasks("vptk.dakha", "dak na")).isEmpty();
        assertThat(tasks("vptk.dakha", "dak ha")).isNotEmpty();
    }

    /** The search's rule is the page's: what is found opens, and what opens is found. */
    @Test
    void findsWhatMayBeReadAndNothingElse() {
        UUID directive = campaign.issue();
        Set<UUID> all = Set.copyOf(campaign.actAs.as("cv.th", () -> campaign.addressees.all(directive)).stream()
                .map(unit -> unit.id())
                .toList());
        for (String login : List.of("cv.th", "tp.vhtt", "pct.vx", "vanthu", "cv.noivu", "vhxh.dakha", "bbt.thuky")) {
            Set<UUID> readable = Set.copyOf(campaign.actAs.as(login, () -> campaign.addressees.all(directive)).stream()
                    .map(unit -> unit.id())
                    .toList());
            Set<UUID> found = new java.util.HashSet<>();
            for (String word : List.of("ubnd", "phong", "thanh tra", "trang", "van phong", "xa")) {
                units(login, word).forEach(hit -> found.add(hit.id()));
            }
            found.retainAll(all);
            assertThat(found).as(login).isEqualTo(readable);
        }
    }

    @Test
    void findsAUnitsWorkByBothNames() {
        UUID directive = campaign.issue();
        UUID addressee = campaign.unit(directive, "xa-dakha").id();
        assertThat(units("cv.th", "Đăk Hà trang thông tin"))
                .extracting(ProgressService.Hit::id)
                .contains(addressee);
        assertThat(units("cv.th", "1286")).isEmpty();
        assertThat(units("cv.th", "dak ha"))
                .first()
                .satisfies(hit -> assertThat(hit.reference()).endsWith("/UBND-TH"));
    }

    @Test
    void findsOpenTasksByTitleUnitAndNumber() {
        campaign.issue();
        assertThat(tasks("vptk.dakha", "tiep nhan van ban"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.step()).isEqualTo("receive-directive"));
        assertThat(tasks("chuctich.dakha", "tiep nhan"))
                .as("a colleague's, in the same unit")
                .isNotEmpty();
        assertThat(tasks("cv.th", "theo doi trang thong tin"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.step()).isEqualTo("follow-directive"));
    }

    @Test
    void takesWildcardsLiterally() {
        UUID directive = campaign.issue();
        jdbc.sql("update directive set search_text = '7/kh dat 100% chi_tieu!' where id = ?")
                .param(directive)
                .update();
        assertThat(directives("cv.th", "100%")).containsExactly(directive);
        assertThat(directives("cv.th", "chi_t")).containsExactly(directive);
        assertThat(directives("cv.th", "chi_tieu!")).containsExactly(directive);
        assertThat(directives("cv.th", "%100")).isEmpty();
        assertThat(tasks("cv.th", "%")).isEmpty();
        assertThat(units("cv.th", "_")).isEmpty();
        campaign.actAs.as("cv.th", () -> {
            assertThat(directory.findUnits(SearchQuery.of("%"), 5)).isEmpty();
            assertThat(directory.findPeople(SearchQuery.of("_"), 5)).isEmpty();
        });
    }

    @Test
    void findsUnitsAndPeopleInAnyOrderOfWords() {
        campaign.draft();
        campaign.actAs.as("cv.th", () -> {
            assertThat(directory.findUnits(SearchQuery.of("ha dak"), 5))
                    .extracting(DirectoryService.UnitHit::code)
                    .containsExactly("xa-dakha");
            assertThat(directory.findPeople(SearchQuery.of("LÂM tran"), 5))
                    .extracting(DirectoryService.PersonHit::name)
                    .containsExactly("Trần Quốc Lâm");
            assertThat(directory
                            .findPeople(SearchQuery.of("quoc lam"), 5)
                            .getFirst()
                            .post())
                    .isEqualTo("Phó Chủ tịch UBND huyện · UBND huyện Tu Mơ Rông");
        });
    }

    @Test
    void asksOnceInEachRoom() {
        campaign.issue();
        engine.stop(); // its looking for jobs is not the reader's
        try {
            assertThat(statements(() -> directory.findUnits(SearchQuery.of("xa"), 11)))
                    .isEqualTo(1);
            assertThat(statements(() -> directory.findPeople(SearchQuery.of("a"), 11)))
                    .isEqualTo(1);
            assertThat(statements(() -> campaign.directives.list("trang", 11)))
                    .as("and the units")
                    .isEqualTo(2);
            assertThat(statements(() -> progress.find(SearchQuery.of("xa"), 11)))
                    .as("and the units")
                    .isEqualTo(2);
            assertThat(statements(() -> campaign.tasks.find(SearchQuery.of("xa"), Map.of(), 11)))
                    .as("and the units and roles")
                    .isEqualTo(3);
        } finally {
            engine.start();
        }
    }

    private int statements(Runnable reading) {
        return campaign.actAs.as("cv.th", () -> {
            counter.reset();
            reading.run();
            return counter.executions().size();
        });
    }

    private List<UUID> directives(String login, String text) {
        return campaign.actAs.as(login, () -> campaign.directives.list(text, 500)).stream()
                .map(DirectiveSummary::id)
                .toList();
    }

    private List<ProgressService.Hit> units(String login, String text) {
        return campaign.actAs.as(login, () -> progress.find(SearchQuery.of(text), 1_000));
    }

    /** With the titles of two steps, as the page gives them. */
    private List<TaskRow> tasks(String login, String text) {
        Map<String, Set<String>> titles = Map.of(
                "tiep", Set.of("receive-directive"),
                "nhan", Set.of("receive-directive"),
                "van", Set.of("receive-directive", "draft-directive"),
                "ban", Set.of("receive-directive", "draft-directive"),
                "theo", Set.of("follow-directive"),
                "doi", Set.of("follow-directive"));
        return campaign.actAs.as(login, () -> campaign.tasks.find(SearchQuery.of(text), titles, 1_000));
    }
}
