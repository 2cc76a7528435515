package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Race;

/** Who enters whose absence, who may stand in, and what contradicts what. */
@IntegrationTest
class AbsenceServiceTests {

    private static final LocalDate MONDAY = LocalDate.of(2022, 10, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2022, 10, 7);

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

    @Autowired
    private AbsenceService service;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        campaign.load();
    }

    @AfterEach
    void allAreBack() {
        absences.forget();
    }

    @Test
    void isEnteredByOneselfByTheHeadOrByTheClerkAndByNobodyElse() {
        enter("pct.vx", "pct.vx", "pct.kt");
        enter("vanthu", "ct.huyen", "pct.kt");
        enter("ct.huyen", "vanthu", "cv.th");
        enter("vptk.dakha", "vhxh.dakha", "vptk.dakha");
        enter("chuctich.dakna", "pct.dakna", "chuctich.dakna");
        for (String stranger : List.of("cv.th", "tp.noivu", "chuctich.dakha", "cv.vhtt")) {
            assertThatThrownBy(() -> enter(stranger, "tp.vhtt", "pp.vhtt"))
                    .as(stranger)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void isSeenByTheUnitAndToldToTheSubstitute() {
        UUID id = enter("pct.vx", "pct.vx", "pct.kt");

        for (String reader : List.of("pct.vx", "pct.kt", "ct.huyen", "vanthu")) {
            assertThat(campaign.actAs.as(reader, () -> service.open()))
                    .as(reader)
                    .singleElement()
                    .satisfies(absence -> {
                        assertThat(absence.id()).isEqualTo(id);
                        assertThat(absence.substitute().name()).isEqualTo("A Hrin");
                        assertThat(absence.lasts()).isFalse();
                        assertThat(absence.mine()).isEqualTo(reader.equals("pct.vx"));
                        assertThat(absence.mayChange()).isTrue();
                    });
        }
        assertThat(campaign.actAs.as("cv.th", () -> service.open())).isEmpty();
        assertThat(campaign.actAs.as("pct.kt", () -> notices.list(NoticeFilter.UNREAD, 10)))
                .filteredOn(notice -> notice.template().equals("absence-entered"))
                .extracting(NoticeRow::args)
                .contains(List.of("Trần Quốc Lâm", "A Hrin", "03/10/2022", "07/10/2022"));
        assertThat(absences.last("absence", campaign.person("pct.vx")).act()).isEqualTo("absence.entered");
    }

    /** Leaders by leaders of the same unit or above, the others by people of the same authority. */
    @ParameterizedTest
    @CsvSource({
        "pct.vx, pct.kt, true",
        "pct.vx, ct.huyen, true",
        "ct.huyen, pct.vx, true",
        "pct.vx, cvp, false",
        "pct.vx, cv.th, false",
        "pct.vx, chuctich.dakha, false",
        "cvp, pct.kt, true",
        "cvp, cv.th, false",
        "cvp, tp.vhtt, false",
        "tp.vhtt, pp.vhtt, true",
        "tp.vhtt, ct.huyen, true",
        "tp.vhtt, tp.noivu, false",
        "chuctich.dakha, pct.dakha, true",
        "chuctich.dakha, vhxh.dakha, false",
        "chuctich.dakha, pct.vx, false",
        "vhxh.dakha, vptk.dakha, true",
        "vhxh.dakha, vhxh.dakna, false",
        "vanthu, cv.th, true",
        "vanthu, vptk.dakha, false",
        "cv.th, cv.vhtt, true",
        "cv.th, admin, false"
    })
    void acceptsWhoMayLawfullyStandIn(String person, String substitute, boolean lawful) {
        List<String> offered = campaign.actAs.as(
                person,
                () -> service.substitutes(campaign.person(person)).stream()
                        .map(PersonRef::login)
                        .toList());
        assertThat(offered.contains(substitute)).isEqualTo(lawful);
        if (lawful) {
            assertThat(enter(person, person, substitute)).isNotNull();
        } else {
            assertThat(problems(person, person, substitute))
                    .containsEntry("substitute", "substitution.problem.substitute-unlawful");
        }
    }

    @Test
    void refusesWhoseAccountIsLocked() {
        jdbc.sql("update account set locked = true where login = 'pct.kt'").update();
        try {
            assertThat(problems("pct.vx", "pct.vx", "pct.kt")).containsKey("substitute");
        } finally {
            jdbc.sql("update account set locked = false where login = 'pct.kt'").update();
        }
    }

    @Test
    void refusesWhatContradictsAnotherAbsence() {
        enter("pct.vx", "pct.vx", "pct.kt");

        assertThat(problems("pct.vx", "pct.vx", "ct.huyen")).containsEntry("from", "substitution.problem.overlap");
        assertThat(problems("pct.kt", "pct.kt", "ct.huyen"))
                .as("a substitute does not go away himself")
                .containsEntry("from", "substitution.problem.stands-in");
        assertThat(problems("ct.huyen", "ct.huyen", "pct.vx"))
                .as("who is away stands in for nobody")
                .containsEntry("substitute", "substitution.problem.substitute-away");
        absences.away("pct.kt", "ct.huyen", FRIDAY.plusDays(1), FRIDAY.plusDays(3));
        absences.away("pct.vx", "ct.huyen", FRIDAY.plusDays(1), FRIDAY.plusDays(1));
    }

    @Test
    void tellsEveryGapBesideItsField() {
        assertThat(problems("pct.vx", new AbsenceDraft(0, campaign.person("pct.vx"), null, null, null, " ")))
                .containsOnlyKeys("from", "to", "substitute", "reason");
        assertThat(problems("pct.vx", absences.draft("pct.vx", "pct.kt", FRIDAY, MONDAY)))
                .isEqualTo(Map.of("to", "substitution.problem.to-before-from"));
        assertThat(problems("pct.vx", absences.draft("pct.vx", "pct.kt", MONDAY, MONDAY.plusYears(2))))
                .isEqualTo(Map.of("to", "substitution.problem.too-long"));
        assertThat(problems("pct.vx", absences.draft("pct.vx", "pct.vx", MONDAY, FRIDAY)))
                .isEqualTo(Map.of("substitute", "substitution.problem.substitute-oneself"));
        assertThat(problems("pct.vx", absences.draft("pct.vx", "pct.kt", LocalDate.of(2022, 9, 28), FRIDAY)))
                .isEqualTo(Map.of("from", "substitution.problem.from-past"));
    }

    @Test
    void changesAndEndsButNotWhatIsPast() {
        UUID id = absences.away("pct.vx", "pct.kt", 3);
        AbsenceDraft shown =
                campaign.actAs.as("pct.vx", () -> service.open().getFirst().entered());
        AbsenceDraft longer = new AbsenceDraft(
                shown.version(), shown.personId(), campaign.person("ct.huyen"), shown.from(), FRIDAY, "Tập huấn");
        campaign.actAs.as("ct.huyen", () -> service.change(id, longer));
        campaign.actAs.as(
                "pct.vx",
                () -> assertThatThrownBy(() -> service.change(id, longer)).isInstanceOf(AbsenceChanged.class));
        AbsenceDraft later = new AbsenceDraft(
                shown.version() + 1, shown.personId(), longer.substituteId(), MONDAY, FRIDAY, "Tập huấn");
        assertThat(campaign.actAs.as(
                        "pct.vx",
                        () -> catchThrowableOfType(InvalidInput.class, () -> service.change(id, later))
                                .problems()))
                .isEqualTo(Map.of("from", "substitution.problem.begun"));
        campaign.actAs.as(
                "tp.vhtt", () -> assertThatThrownBy(() -> service.end(id)).isInstanceOf(NotAllowed.class));
        campaign.actAs.as("pct.vx", () -> {
            service.end(id);
            service.end(id);
            assertThat(service.open()).isEmpty();
            assertThatThrownBy(() -> service.change(id, longer)).isInstanceOf(NotAllowed.class);
        });
        assertThat(absences.acts("absence", campaign.person("pct.vx")))
                .extracting(act -> act.act())
                .startsWith("absence.ended", "absence.changed", "absence.entered");
    }

    @Test
    void isEnteredOnceByTwoAtOnceAndNeverCrosswise() throws Exception {
        for (int day = 0; day < 5; day++) {
            LocalDate on = MONDAY.plusDays(day);
            assertThat(Race.of(
                            () -> absences.away("pct.vx", "pct.kt", on, on),
                            () -> absences.away("pct.kt", "pct.vx", on, on)))
                    .filteredOn(Objects::nonNull)
                    .singleElement()
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private UUID enter(String by, String person, String substitute) {
        return campaign.actAs.as(by, () -> service.enter(absences.draft(person, substitute, MONDAY, FRIDAY)));
    }

    private Map<String, String> problems(String by, String person, String substitute) {
        return problems(by, absences.draft(person, substitute, MONDAY, FRIDAY));
    }

    private Map<String, String> problems(String by, AbsenceDraft draft) {
        return campaign.actAs.as(
                by,
                () -> catchThrowableOfType(InvalidInput.class, () -> service.enter(draft))
                        .problems());
    }
}
