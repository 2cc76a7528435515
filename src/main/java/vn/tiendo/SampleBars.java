package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.tiendo.shared.ui.DueText;

/** Says that what is seen is only a sample, and warns when it is open to the network. */
@org.springframework.stereotype.Component
class SampleBars {

    private final Environment environment;
    private final DueText words;
    private final Clock clock;

    SampleBars(Environment environment, DueText words, Clock clock) {
        this.environment = environment;
        this.words = words;
        this.clock = clock;
    }

    List<Component> forPage(Component page) {
        List<Component> bars = new ArrayList<>();
        if (environment.acceptsProfiles(Profiles.of("sample"))) {
            bars.add(bar("sample-bar", page.getTranslation("porch.sample", words.time(clock.instant()))));
            if (environment.getProperty("sample.public", Boolean.class, false)) {
                bars.add(bar("danger-bar", page.getTranslation("porch.sample-public")));
            }
        } else if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2")) {
            bars.add(bar("sample-bar", page.getTranslation("porch.embedded-database")));
        }
        return bars;
    }

    private static Div bar(String css, String text) {
        Div bar = new Div(text);
        bar.addClassNames("bar", css);
        bar.getElement().setAttribute("role", "note");
        return bar;
    }
}
