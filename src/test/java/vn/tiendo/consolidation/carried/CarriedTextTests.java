package vn.tiendo.consolidation.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarriedTextTests {

    private static final String THEN = "xã Đăk Hà: đã đăng 9 tin.\nxã Tê Xăng: không báo cáo.";
    private static final String NOW = "xã Đăk Hà: đã đăng 9 tin.\nxã Tê Xăng: đã đăng 4 tin.";
    private static final String OWN = "Xã Đăk Hà làm tốt; xã Tê Xăng chưa báo cáo.";
    private static final String HEADING = "Thay đổi so với Báo cáo số 12/BC-UBND:";

    @Test
    void keepsTheOfficersWordsWhereTheUnitsSayTheSame() {
        CarriedText carried = carried(THEN, OWN, THEN);
        assertThat(carried).isEqualTo(new CarriedText(OWN, true, List.of(), List.of()));
        assertThat(carried.changed()).isFalse();
    }

    @Test
    void addsWhatIsNewBelowTheOfficersWords() {
        assertThat(carried(THEN, OWN + "\n", NOW))
                .isEqualTo(new CarriedText(
                        OWN + "\n" + HEADING + "\nxã Tê Xăng: đã đăng 4 tin.",
                        true,
                        List.of("xã Tê Xăng: đã đăng 4 tin."),
                        List.of("xã Tê Xăng: không báo cáo.")));
    }

    @Test
    void gathersAnewWhatNobodyEdited() {
        CarriedText carried = carried(THEN, THEN.replace("\n", "\r\n") + "  \n", NOW);
        assertThat(carried.text()).isEqualTo(NOW);
        assertThat(carried.edited()).isFalse();
        assertThat(carried.now()).containsExactly("xã Tê Xăng: đã đăng 4 tin.");
    }

    @Test
    void tellsWhatNoUnitSaysAnyMore() {
        CarriedText carried = carried(THEN, OWN, "xã Đăk Hà: đã đăng 9 tin.");
        assertThat(carried.text()).isEqualTo(OWN);
        assertThat(carried.now()).isEmpty();
        assertThat(carried.before()).containsExactly("xã Tê Xăng: không báo cáo.");
    }

    @Test
    void keepsWhatTheOfficerHasTakenOutAndTellsOnlyWhatIsNew() {
        assertThat(carried(THEN, "", THEN).text()).isEmpty();
        assertThat(carried(THEN, "", NOW).text()).isEqualTo(HEADING + "\nxã Tê Xăng: đã đăng 4 tin.");
    }

    @Test
    void takesTheTextForTheOfficersOwnWhereItIsNotKnownWhatWasGathered() {
        assertThat(carried(null, OWN, NOW).text()).isEqualTo(OWN + "\n" + HEADING + "\n" + NOW);
        assertThat(carried(null, THEN, NOW).text()).isEqualTo(THEN + "\n" + HEADING + "\nxã Tê Xăng: đã đăng 4 tin.");
        assertThat(carried(null, NOW, NOW)).isEqualTo(new CarriedText(NOW, false, List.of(), List.of()));
    }

    @Test
    void breaksOffWhatIsNewAndNeverTheOfficersWords() {
        int room = OWN.length() + 1 + HEADING.length() + 2;
        CarriedText carried = CarriedText.of(new CarriedText.Earlier(THEN, OWN), NOW, HEADING, room);
        assertThat(carried.text()).isEqualTo(OWN + "\n" + HEADING + "\n…").hasSize(room);
        assertThat(carried.now()).as("is told all the same").hasSize(1);
        assertThat(CarriedText.of(new CarriedText.Earlier(THEN, OWN), NOW, HEADING, OWN.length() + 1)
                        .text())
                .isEqualTo(OWN);
    }

    @Test
    void beginsWithWhatIsGatheredForAnObligationThatTheReportBeforeDidNotHave() {
        assertThat(CarriedText.of(null, NOW, HEADING, 1_000))
                .isEqualTo(new CarriedText(NOW, false, List.of(), List.of()));
    }

    private static CarriedText carried(@Nullable String gathered, String text, String now) {
        return CarriedText.of(new CarriedText.Earlier(gathered, text), now, HEADING, 1_000);
    }
}
