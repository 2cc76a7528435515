package vn.tiendo.urging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Portions;
import vn.tiendo.testing.Screen;
import vn.tiendo.testing.WithPeople;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingService;

/** Urging what has room in one act says before and after how much is left, and that it goes on with the next click. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class UrgeActTests extends Screen {

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private UrgingService urging;

    @Autowired
    private Translations texts;

    @Autowired
    private DueText words;

    @Autowired
    private BulkPanels panels;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysHowManyAreLeftAndHowToGoOn() {
        clock.reset();
        UUID directive = manyUnits.handOut("act", 2);
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
        List<UrgedLine> lines = urging.lines(Set.of(directive), Set.of()).lines();
        UrgeAct act =
                new UrgeAct(urging, UrgingWords.of(texts, words, UI.getCurrent().getLocale()), lines, 1_321, List.of());
        Div page = new Div(panels.open(act, closed -> {}));
        UI.getCurrent().add(page);
        String counted = lines.size() + " việc quá hạn lâu nhất; còn 1.321 việc";
        assertThat(page.getElement().getTextRecursively()).contains("Lần này nhắc " + counted);
        press("Gửi nhắc việc đến 2 đơn vị");
        Portions.finish();
        assertThat(page.getElement().getTextRecursively()).contains("Đã đôn đốc " + counted + ", bấm lại để tiếp.");
    }
}
