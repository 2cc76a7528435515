package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who sees what is late, who may urge, and that nobody is urged twice a day (UX-15, UX-16). */
@IntegrationTest
class UrgingTests {

    private static final SampleUnit DAKNA = SampleUnit.of("xa-dakna");

    @Autowired
    private Campaign campaign;

    @Autowired
    private UrgingService urging;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void showsWhoHasNotReceivedAsSoonAsThatIsLate() {
        UUID directive = campaign.issue();
        assertThat(list("cv.th", directive)).isEmpty();

        at(LocalDateTime.of(2022, 9, 30, 7, 0)); // before the sweep of half past seven

        assertThat(list("cv.th", directive)).hasSize(25).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo("receive-directive");
            assertThat(line.level()).isZero();
            assertThat(line.notReceived()).isTrue();
        });
        campaign.receive(directive, DAKNA.code(), DAKNA.clerk());
        assertThat(list("cv.th", directive)).extracting(UrgedLine::unit).doesNotContain("xã Đăk Na");
        at(LocalDateTime.of(2022, 10, 4, 9, 0));
        assertThat(list(DAKNA.head(), directive)).extracting(UrgedLine::kind).containsExactly("assign-obligations");
    }

    @Test
    void showsEverythingToTheIssuingSideAndToAUnitItsOwn() {
        UUID directive = escalated();

        for (String login : List.of("cv.th", "cvp", "pct.vx", "cv.vhtt")) {
            assertThat(list(login, directive))
                    .as(login)
                    .extracting(UrgedLine::unit)
                    .contains("xã Đăk Na", "xã Đăk Hà");
        }
        assertThat(list(DAKNA.head(), directive))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.unit()).isEqualTo("xã Đăk Na"))
                .allSatisfy(line -> assertThat(line.mayUrge()).isFalse());
        assertThat(list("vhxh.dakha", directive))
                .allSatisfy(line -> assertThat(line.unit()).isEqualTo("xã Đăk Hà"));
        UUID dakha = campaign.organizationUnit("xa-dakha");
        assertThat(campaign.actAs.as(DAKNA.head(), () -> urging.message(dakha, new UrgingFilter(directive, null))))
                .isEmpty();
    }

    @Test
    void putsTheHighestFirstAndSaysHowHighItWasTaken() {
        UUID directive = escalated();

        List<UrgedLine> lines = list("cv.th", directive);

        assertThat(campaign.actAs
                        .as("cv.th", () -> urging.list(new UrgingFilter(directive, null)))
                        .units())
                .extracting(unit -> unit.lines().getFirst().level())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines)
                .filteredOn(line -> !line.step() && line.unit().equals("xã Đăk Na"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.level()).isEqualTo(2);
                    assertThat(line.highest()).isEqualTo(Receiver.SIGNER);
                    assertThat(line.last()).isNotNull();
                });
        assertThat(campaign.actAs
                        .as("cv.th", () -> urging.list(new UrgingFilter(directive, 2)))
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.level()).isEqualTo(2));
    }

    @Test
    void letsOnlyThoseUrgeWhoAnswerForTheFollowing() {
        UUID directive = escalated();
        List<UrgedLine> one = list("cv.th", directive).subList(0, 1);

        for (String login : List.of("cv.th", "cvp", "pct.vx", "cv.vhtt")) {
            assertThat(list(login, directive)).as(login).allMatch(UrgedLine::mayUrge);
            assertThat(campaign.actAs.as(login, () -> urging.preview(one)).subjects())
                    .isEqualTo(1);
        }
        assertThat(list("vanthu", directive)).isNotEmpty().noneMatch(UrgedLine::mayUrge);
        assertThatThrownBy(() -> campaign.actAs.as("vanthu", () -> urging.urge(one, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as(DAKNA.head(), () -> urging.urge(one, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> campaign.actAs.as("chuctich.dakna", () -> urging.history(UUID.randomUUID(), null, 0, 5)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void urgesOnceADayInOnesOwnWordsAndTellsEachPersonOnce() {
        UUID directive = escalated();
        List<UrgedLine> lines = ofDakNa(directive);
        int heads = notices("chuctich.dakna");

        UrgePreview before = campaign.actAs.as("cv.th", () -> urging.preview(lines));
        UrgePreview first = campaign.actAs.as("cv.th", () -> urging.urge(lines, "Đề nghị gửi trước 16 giờ."));
        UrgePreview second = campaign.actAs.as("pct.vx", () -> urging.urge(lines, ""));

        assertThat(first).isEqualTo(before);
        assertThat(first.subjects()).isEqualTo(lines.size());
        assertThat(first.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.told())
                        .contains(new UrgePreview.Told(campaign.person("chuctich.dakna"), "A Plong", Receiver.FOCAL)));
        assertThat(second.subjects()).isZero();
        assertThat(second.alreadyToday()).isEqualTo(lines.size());
        assertThat(notices("chuctich.dakna")).isEqualTo(heads + 1);
        assertThat(list("cv.th", directive).stream().filter(UrgedLine::urgedToday))
                .hasSameSizeAs(lines);
        assertThat(rows(directive))
                .containsOnly("HAND-2022-11-02 2 by-hand by-hand APP,MAIL Đề nghị gửi trước 16 giờ.");
        at(LocalDateTime.of(2022, 11, 3, 9, 0));
        assertThat(campaign.actAs.as("cv.th", () -> urging.urge(lines, "")).subjects())
                .isEqualTo(lines.size());
    }

    @Test
    void urgesOnceWhenTwoPressAtOneMoment() {
        UUID directive = escalated();
        List<UrgedLine> lines = ofDakNa(directive);

        List<CompletableFuture<UrgePreview>> both = new ArrayList<>();
        for (String login : List.of("cv.th", "cvp")) {
            both.add(CompletableFuture.supplyAsync(() -> campaign.actAs.as(login, () -> urging.urge(lines, ""))));
        }

        assertThat(both.stream().mapToInt(each -> each.join().subjects()).sum()).isEqualTo(lines.size());
        assertThat(rows(directive)).hasSameSizeAs(lines);
    }

    @Test
    void leavesOutWhatWasDoneSinceThePageWasDrawn() {
        UUID directive = campaign.issue();
        at(LocalDateTime.of(2022, 9, 30, 9, 0));
        List<UrgedLine> lines = list("cv.th", directive).stream()
                .filter(line -> List.of("xã Đăk Na", "xã Đăk Hà").contains(line.unit()))
                .toList();
        campaign.receive(directive, DAKNA.code(), DAKNA.clerk());

        UrgePreview done = campaign.actAs.as("cv.th", () -> urging.urge(lines, ""));

        assertThat(done.gone()).isEqualTo(1);
        assertThat(done.units()).extracting(UrgePreview.ToUnit::unit).containsExactly("xã Đăk Hà");
    }

    @Test
    void refusesWordsThatAreTooLongAndAnEmptyChoice() {
        UUID directive = escalated();
        List<UrgedLine> lines = ofDakNa(directive);

        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> urging.urge(lines, "a".repeat(501))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> urging.urge(List.of(), "")))
                .isInstanceOf(InvalidInput.class);
        assertThat(rows(directive)).isEmpty();
    }

    @Test
    void wordsAMessageThatCanBeSentByAnotherWay() {
        UUID directive = escalated();
        String reference = list("cv.th", directive).getFirst().reference();

        String text = campaign.actAs
                .as(
                        "cv.th",
                        () -> urging.message(
                                campaign.organizationUnit(DAKNA.code()), new UrgingFilter(directive, null)))
                .orElseThrow();

        assertThat(text)
                .startsWith("Kính gửi: xã Đăk Na\n\nVăn bản số " + reference + " về việc ")
                .contains(": hạn thứ Sáu 28/10/2022, quá hạn 4 ngày\n")
                .contains("/chi-dao/" + directive)
                .endsWith("Trân trọng.");
    }

    @Test
    void tellsTheHistoryToAUnitOnlyOfItself() {
        UUID directive = escalated();
        List<UrgedLine> lines = list("cv.th", directive);
        campaign.actAs.as("cv.th", () -> urging.urge(lines, "Đề nghị khẩn trương."));

        List<UrgingAct> all = campaign.actAs.as("cv.th", () -> urging.history(directive, null, 0, 200));
        List<UrgingAct> own = campaign.actAs.as(DAKNA.head(), () -> urging.history(directive, null, 0, 200));

        assertThat(all).extracting(UrgingAct::unit).contains("xã Đăk Hà", "xã Đăk Na");
        assertThat(all.getFirst().sender()).isEqualTo(campaign.actAs.as("cv.th", () -> name("cv.th")));
        assertThat(all.getFirst().told()).isNotEmpty();
        assertThat(own).isNotEmpty().allSatisfy(act -> assertThat(act.unit()).isEqualTo("xã Đăk Na"));
        List<UrgingRecord> proof = new ArrayList<>();
        campaign.actAs.as(DAKNA.head(), () -> urging.records(directive, proof::add));
        assertThat(proof).allSatisfy(told -> assertThat(told.unit()).isEqualTo("xã Đăk Na"));
        assertThat(proof).extracting(UrgingRecord::rule).contains("by-hand", "assignment-after-3", "receipt-after-2");
    }

    private String name(String login) {
        return campaign.organization.personByLogin(login).orElseThrow().name();
    }

    /** Nobody does anything until three working days after the end. */
    private UUID escalated() {
        UUID directive = campaign.issue();
        for (LocalDateTime day : List.of(
                LocalDateTime.of(2022, 10, 3, 7, 30),
                LocalDateTime.of(2022, 10, 31, 7, 30),
                LocalDateTime.of(2022, 11, 2, 7, 30))) {
            at(day);
            deadlines.sweepDue();
        }
        at(LocalDateTime.of(2022, 11, 2, 9, 0));
        return directive;
    }

    private List<UrgedLine> ofDakNa(UUID directive) {
        return list("cv.th", directive).stream()
                .filter(line -> line.unit().equals("xã Đăk Na") && !line.step())
                .toList();
    }

    private List<UrgedLine> list(String login, UUID directive) {
        return campaign.actAs
                .as(login, () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
    }

    private int notices(String login) {
        return jdbc.sql("select count(*) from notice where recipient_id = :id and template like 'deadline-by-hand%'")
                .param("id", campaign.person(login))
                .query(Integer.class)
                .single();
    }

    private List<String> rows(UUID directive) {
        return jdbc.sql("select milestone, level, content, rule_id, channels, note from reminder"
                        + " where directive_id = :id and milestone like 'HAND%'")
                .param("id", directive)
                .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " "
                        + row.getString(4) + " " + row.getString(5) + " " + row.getString(6))
                .list();
    }

    private void at(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
    }
}
