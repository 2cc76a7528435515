package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** The signer is away: who signs, how, for how long, and who does not. */
@IntegrationTest
class SubstitutionTests {

    private static final String SIGN = "sign-directive";
    private static final String ROLLOUT = "directive-rollout";

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void draft() {
        clock.reset();
        directive = campaign.draft();
    }

    @AfterEach
    void allAreBack() {
        absences.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "pct.kt, TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH, A Hrin",
        "ct.huyen, TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH, Nguyễn Đình Khải"
    })
    void signsWithTheBlockOfHisOwnPostAndTheRecordSaysForWhom(String substitute, String block, String name) {
        campaign.bringToSigner(directive);
        assertThat(signing(substitute)).isEmpty();
        Map<String, Object> row = row();
        absences.away("pct.vx", substitute, 3);

        assertThat(row()).as("no row is rewritten when an absence begins").isEqualTo(row);
        assertThat(signing(substitute)).singleElement().satisfies(task -> {
            assertThat(task.insteadOf()).isEqualTo("Trần Quốc Lâm");
            assertThat(task.part()).isEqualTo(TaskRow.Part.MINE);
        });
        assertThat(page(substitute).stead().absent().name()).isEqualTo("Trần Quốc Lâm");
        sign(substitute);

        DirectiveFacts signed = facts();
        assertThat(signed.signedAuthority()).isEqualTo(block.replace('|', '\n'));
        assertThat(signed.signedBy()).isEqualTo(campaign.person(substitute));
        assertThat(signed.people().signerId()).as("the field stays his").isEqualTo(campaign.person("pct.vx"));
        assertThat(absences.last(ROLLOUT, directive)).satisfies(act -> {
            assertThat(act.act()).isEqualTo("sign-directive.SIGNED");
            assertThat(act.actorName()).isEqualTo(name);
            assertThat(Absences.insteadOf(act)).contains("Trần Quốc Lâm");
        });
        TaskPage.Hands hands = campaign.actAs
                .as("pct.vx", () -> campaign.tasks.hands(directive, List.of(facts().instanceId())))
                .get(SIGN);
        assertThat(hands.person().name()).isEqualTo(name);
        assertThat(hands.insteadOf().name()).isEqualTo("Trần Quốc Lâm");
        campaign.number(directive);
        assertThat(facts().signedBy()).isEqualTo(campaign.person(substitute));
    }

    @Test
    void leavesTheAbsentHisOwnWorkAndHisOwnWords() {
        absences.away("pct.vx", "pct.kt", 3);
        campaign.bringToSigner(directive);
        sign("pct.vx");

        assertThat(facts().signature()).isNull();
        assertThat(Absences.insteadOf(absences.last(ROLLOUT, directive))).isEmpty();
    }

    @Test
    void endsByItselfWithTheLastDay() {
        campaign.bringToSigner(directive);
        Map<String, Object> row = row();
        absences.away("pct.vx", "pct.kt", 2);
        clock.forward(Duration.ofHours(39)); // 30/9, 23:00
        assertThat(signing("pct.kt")).hasSize(1);
        clock.forward(Duration.ofHours(1));

        assertThat(row()).as("no row is rewritten when an absence ends").isEqualTo(row);
        assertThat(signing("pct.kt")).isEmpty();
        assertThatThrownBy(() -> sign("pct.kt")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void neitherBeginsBeforeItsDayNorLastsOnceItIsEnded(@Autowired AbsenceService service) {
        campaign.bringToSigner(directive);
        UUID id = absences.away(
                "pct.vx",
                "pct.kt",
                absences.today().plusDays(1),
                absences.today().plusDays(1));
        assertThatThrownBy(() -> sign("pct.kt")).isInstanceOf(NotAllowed.class);
        clock.forward(Duration.ofDays(1));
        assertThat(signing("pct.kt")).hasSize(1);
        campaign.actAs.as("pct.vx", () -> service.end(id));

        assertThatThrownBy(() -> sign("pct.kt")).isInstanceOf(NotAllowed.class);
    }

    /** Even if the rows should say so: what one stands in for is the absent person's own, not what that one stood in for. */
    @Test
    void doesNotCascade() {
        campaign.bringToSigner(directive);
        absences.away("pct.vx", "pct.kt", 3);
        jdbc.sql("insert into absence (id, person_id, substitute_id, from_day, to_day, reason, entered_by, entered_at,"
                        + " version) select ?, substitute_id, ?, from_day, to_day, reason, entered_by, entered_at, 0"
                        + " from absence")
                .params(UUID.randomUUID(), campaign.person("ct.huyen"))
                .update();

        assertThat(signing("ct.huyen")).isEmpty();
        assertThatThrownBy(() -> sign("ct.huyen")).isInstanceOf(NotAllowed.class);
        assertThat(signing("pct.kt")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"TUQ. CHỦ TỊCH|PHÓ CHỦ TỊCH, TUQ. CHỦ TỊCH", "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG, TL. CHỦ TỊCH"})
    void passesNoDelegatedAuthorityOn(String block, String line) {
        campaign.bringToSigner(directive);
        jdbc.sql("update directive set signer_authority = ? where id = ?")
                .params(block.replace('|', '\n'), directive)
                .update();
        absences.away("pct.vx", "ct.huyen", 3);

        assertThatThrownBy(() -> sign("ct.huyen"))
                .isInstanceOfSatisfying(
                        AuthorityNotPassedOn.class,
                        refused -> assertThat(refused.args()).containsExactly(line));
        assertThat(facts().signedAt()).isNull();
        campaign.actAs.as(
                "ct.huyen",
                () -> campaign.directives.sign(
                        campaign.ticket(SIGN, directive), ReviewDecision.returnFor("Trình lại")));
        assertThat(Absences.insteadOf(absences.last(ROLLOUT, directive))).contains("Trần Quốc Lâm");
    }

    @Test
    void isNoSubstituteAnyMoreOnceHeLeadsNothing() {
        campaign.bringToSigner(directive);
        absences.away("pct.vx", "pct.kt", 3);
        UUID unit = campaign.organizationUnit("huyen-tumorong");
        String lead = "update role_grant set valid_to = %s where unit_id = ? and person_id = ? and role_code = 'HEAD'";
        jdbc.sql(lead.formatted("date '2022-09-28'"))
                .params(unit, campaign.person("pct.kt"))
                .update();
        try {
            assertThat(signing("pct.kt")).isEmpty();
            assertThatThrownBy(() -> sign("pct.kt")).isInstanceOfAny(NotAllowed.class, NotFound.class);
        } finally {
            jdbc.sql(lead.formatted("null"))
                    .params(unit, campaign.person("pct.kt"))
                    .update();
        }
    }

    @Test
    void neverSignsWhatHeHasCheckedHimself() {
        campaign.submit(directive);
        campaign.initial(directive, ReviewDecision.approve());
        absences.away("cvp", "pct.kt", 3);
        campaign.actAs.as(
                "pct.kt",
                () -> campaign.directives.appraise(
                        campaign.ticket("appraise-directive", directive), ReviewDecision.approve()));
        assertThat(Absences.insteadOf(absences.last(ROLLOUT, directive))).contains("Lê Thị Minh Hạnh");
        absences.away("pct.vx", "pct.kt", 3);

        assertThatThrownBy(() -> sign("pct.kt")).isInstanceOf(OwnWork.class);
        assertThat(page("pct.kt").rights().complete()).isFalse();
        assertThat(page("pct.kt").stead().ownWork()).isTrue();
        sign("pct.vx");
    }

    @Test
    void nobodyApprovesWhatHeHasMadeAsASubstitute() {
        absences.away("cv.vhtt", "tp.vhtt", 3);
        campaign.actAs.as("tp.vhtt", () -> {
            assertThat(campaign.directives.mayEdit(directive)).isTrue();
            campaign.directives.submit(
                    campaign.ticket("draft-directive", directive), campaign.directives.draft(directive));
        });
        assertThat(Absences.insteadOf(absences.last(ROLLOUT, directive))).contains("Vũ Thị Mai Chi");

        assertThatThrownBy(() -> campaign.initial(directive, ReviewDecision.approve()))
                .isInstanceOf(OwnWork.class);
        campaign.actAs.as(
                "pp.vhtt",
                () -> campaign.directives.initial(
                        campaign.ticket("initial-directive", directive), ReviewDecision.approve()));
        assertThat(Absences.insteadOf(absences.last(ROLLOUT, directive)))
                .as("a deputy initials by his own right")
                .isEmpty();
    }

    @Test
    void neitherTakesTheStepOutOfTheQueueNorGivesItAway() {
        campaign.submit(directive);
        absences.away("tp.vhtt", "pct.kt", 3);
        String task = campaign.actAs.as("pct.kt", () -> campaign.task("initial-directive", directive));

        TaskPage page = campaign.actAs.as("pct.kt", () -> campaign.tasks.page(task));
        assertThat(page.rights()).isEqualTo(new TaskPage.Rights(true, false, false, false));
        campaign.actAs.as(
                "pct.kt",
                () -> assertThatThrownBy(() -> campaign.tasks.claim(task)).isInstanceOf(NotAllowed.class));
    }

    private List<TaskRow> signing(String login) {
        return campaign.actAs.as(
                login,
                () -> campaign.rows(
                        row -> row.step().equals(SIGN) && row.about().rootId().equals(directive)));
    }

    private TaskPage page(String login) {
        return campaign.actAs.as(login, () -> campaign.tasks.page(campaign.task(SIGN, directive)));
    }

    private void sign(String login) {
        campaign.actAs.as(
                login, () -> campaign.directives.sign(campaign.ticket(SIGN, directive), ReviewDecision.approve()));
    }

    private DirectiveFacts facts() {
        return campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from task where subject_id = ? and step = ? and state = 'OPEN'")
                .params(directive, SIGN)
                .query()
                .singleRow();
    }
}
