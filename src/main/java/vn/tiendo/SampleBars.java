package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.tiendo.shared.ui.FrameBar;

/** The strips above every page: what the rooms put there, and warnings about how the application runs. */
@org.springframework.stereotype.Component
class SampleBars {

    private final Environment environment;
    private final List<FrameBar> bars;

    SampleBars(Environment environment, List<FrameBar> bars) {
        this.environment = environment;
        this.bars = bars;
    }

    List<Component> forPage(Component page) {
        List<Component> shown = new ArrayList<>();
        bars.forEach(bar -> bar.bar().ifPresent(shown::add));
        if (environment.acceptsProfiles(Profiles.of("sample"))) {
            if (environment.getProperty("sample.public", Boolean.class, false)) {
                shown.add(bar("danger-bar", page.getTranslation("porch.sample-public")));
            }
        } else if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2")) {
            shown.add(bar("sample-bar", page.getTranslation("porch.embedded-database")));
        }
        return shown;
    }

    private static Div bar(String css, String text) {
        Div bar = new Div(text);
        bar.addClassNames("bar", css);
        bar.getElement().setAttribute("role", "note");
        return bar;
    }
}
