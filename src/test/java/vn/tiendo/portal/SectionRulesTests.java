package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.rule.SectionRules;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;

/** What an answer about a section must say, with the message that a user sees. */
class SectionRulesTests {

    private static final String PORTAL = "https://daksao.tumorong.test/";
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 3);
    private static final PortalFacts.Section NEWS = new PortalFacts.Section(
            Ids.next(),
            "Tin tức - Sự kiện",
            true,
            "",
            PORTAL + "tin-tuc",
            7,
            null,
            PortalFacts.Item.NONE,
            0,
            PortalFacts.State.EMPTY,
            "",
            0);

    @Test
    void takesAnItemOfThePortal() {
        assertThatCode(() -> item(TODAY.minusDays(7), "Ra quân làm đường", PORTAL + "tin-tuc/1"))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsLinkTitleAndDay() {
        assertThat(problems(() -> item(null, " ", " ")))
                .containsEntry("link", "portal.problem.link-missing")
                .containsEntry("title", "portal.problem.title-missing")
                .containsEntry("day", "portal.problem.day-missing");
    }

    @Test
    void wantsAPageOfTheUnitsPortal() {
        assertThat(link("tin-tuc/1")).isEqualTo("portal.problem.link-form");
        assertThat(link("https://daksao.tumorong.test.evil.vn/tin")).isEqualTo("portal.problem.link-elsewhere");
        assertThat(link("https://daksao.tumorong.test@evil.vn")).isEqualTo("portal.problem.link-form");
        assertThat(link(PORTAL)).isEqualTo("portal.problem.link-not-item");
        assertThat(link(PORTAL + "tin-tuc/")).isEqualTo("portal.problem.link-not-item");
    }

    @Test
    void takesNoItemTwice() {
        assertThat(link("https://www.daksao.tumorong.test/tin-tuc/old#top")).isEqualTo("portal.problem.link-again");
        assertThat(link(PORTAL + "tin-tuc/xem?id=8")).isEqualTo("portal.problem.link-again");
        assertThat(problems(() -> item(TODAY, "Tin", PORTAL + "tin-tuc/xem?id=9")))
                .isEmpty();
    }

    @Test
    void wantsADayThatIsNeitherToComeNorTooOld() {
        assertThat(problems(() -> item(TODAY.plusDays(1), "Tin", PORTAL + "1")))
                .containsExactly(Map.entry("day", "portal.problem.day-future"));
        assertThat(problems(() -> item(TODAY.minusDays(8), "Tin", PORTAL + "1")))
                .containsExactly(Map.entry("day", "portal.problem.day-old"));
    }

    @Test
    void keepsWithinWhatIsStored() {
        assertThat(problems(
                        () -> item(TODAY, "x".repeat(PortalFacts.Item.LONGEST_TITLE + 1), PORTAL + "x".repeat(600))))
                .containsEntry("title", "form.too-long")
                .containsEntry("link", "form.too-long");
    }

    @Test
    void reviewsWhatIsOldToo() {
        assertThat(problems(() -> SectionRules.requireSeen(
                        new PortalFacts.Item(TODAY.minusYears(2), "Tin", PORTAL + "1"), 4, PORTAL, "", TODAY)))
                .isEmpty();
        assertThat(problems(() -> SectionRules.requireSeen(PortalFacts.Item.NONE, 0, PORTAL, "", TODAY)))
                .isEmpty();
        assertThat(problems(() -> SectionRules.requireSeen(PortalFacts.Item.NONE, -1, PORTAL, "", TODAY)))
                .as("all at once")
                .containsEntry("count", "portal.problem.count")
                .containsOnlyKeys("count", "link", "title", "day");
        assertThat(problems(() -> SectionRules.requireSeen(PortalFacts.Item.NONE, 1, PORTAL, "", TODAY)))
                .containsOnlyKeys("link", "title", "day");
    }

    @Test
    void wantsADayOnWhichAnOutageCanHaveBegun() {
        Optional<LocalDate> newest = Optional.of(TODAY.minusDays(5));
        assertThat(problems(() -> SectionRules.requireOutage(TODAY.minusDays(5), "Bảo trì", newest, TODAY)))
                .isEmpty();
        assertThat(problems(() -> SectionRules.requireOutage(TODAY.minusDays(6), "", newest, TODAY)))
                .containsEntry("since", "portal.problem.out-before-newest")
                .containsEntry("outageReason", "portal.problem.why-missing");
        assertThat(problems(() -> SectionRules.requireOutage(TODAY.plusDays(1), "Bảo trì", newest, TODAY)))
                .containsExactly(Map.entry("since", "portal.problem.day-future"));
        assertThat(problems(() -> SectionRules.requireOutage(TODAY.minusDays(60), "Bảo trì", Optional.empty(), TODAY)))
                .isEmpty();
        assertThat(problems(() -> SectionRules.requireOutage(TODAY.minusDays(61), "Bảo trì", newest, TODAY)))
                .containsExactly(Map.entry("since", "portal.problem.out-long-ago"));
    }

    @Test
    void wantsAReasonOfTenLettersForASectionThatDoesNotApply() {
        assertThat(problems(() -> SectionRules.requireWhy(" "))).containsEntry("why", "portal.problem.why-missing");
        assertThat(problems(() -> SectionRules.requireWhy("không có 12345")))
                .containsEntry("why", "portal.problem.why-short");
        assertThat(problems(() -> SectionRules.requireWhy("Xã không có lễ hội")))
                .isEmpty();
    }

    @Test
    void wantsThePageFromWhichASloganIsGone() {
        assertThat(problems(
                        () -> SectionRules.requireTakenDown(new UpkeepFacts.Answer(TODAY, "", PORTAL), PORTAL, TODAY)))
                .isEmpty();
        assertThat(problems(() -> SectionRules.requireTakenDown(
                        new UpkeepFacts.Answer(TODAY.plusDays(1), "", "https://evil.vn/"), PORTAL, TODAY)))
                .containsEntry("day", "portal.problem.day-future")
                .containsEntry("link", "portal.problem.link-elsewhere");
    }

    private static @Nullable String link(String link) {
        return problems(() -> item(TODAY, "Tin", link)).get("link");
    }

    private static void item(@Nullable LocalDate day, String title, String link) {
        SectionRules.requireItem(
                new UpkeepFacts.Answer(day, title, link),
                PORTAL,
                NEWS,
                List.of("", PORTAL + "tin-tuc/old", PORTAL + "tin-tuc/xem?id=8"),
                TODAY);
    }

    private static Map<String, String> problems(ThrowingCallable act) {
        InvalidInput problem = catchThrowableOfType(InvalidInput.class, act);
        return problem == null ? Map.of() : problem.problems();
    }
}
