package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.ForecastLine;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.ui.DirectivePanel;

/** "Sắp tới": the next morning on which units are reminded, and all that follow if nobody does anything (UX-14). */
@org.springframework.stereotype.Component
class ComingPanel implements DirectivePanel {

    private final DeadlineService deadlines;

    ComingPanel(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public int order() {
        return 12; // below how far it is handed out
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (directive.state() != DirectiveState.IN_FORCE) {
            return Optional.empty();
        }
        List<ForecastLine> lines = deadlines.forecast(directive.id());
        Section section = new Section();
        section.addClassName("sheet");
        section.add(new H2(section.getTranslation("deadline.coming.title")));
        if (lines.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("deadline.coming.none")));
            return Optional.of(section);
        }
        lines.stream()
                .filter(line -> line.day().equals(lines.getFirst().day()))
                .map(line -> words(line, section))
                .forEach(text ->
                        section.add(new Paragraph(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))));
        section.add(new NativeDetails(section.getTranslation("deadline.coming.all"), new ForecastList(lines)));
        return Optional.of(section);
    }

    private static String words(ForecastLine line, Component page) {
        boolean one = line.units().size() == 1;
        Object units = one ? line.units().getFirst() : line.units().size();
        String content = page.getTranslation("deadline.content." + line.content());
        String distance = ForecastList.distance(line, page);
        String day = ForecastList.day(line, page);
        if (line.receivers().stream().noneMatch(receiver -> receiver.role().ofUnit())) {
            return page.getTranslation(
                    one ? "deadline.coming.about-one" : "deadline.coming.about",
                    distance,
                    day,
                    units,
                    content,
                    ForecastList.roles(line, page));
        }
        return page.getTranslation(
                one ? "deadline.coming.next-one" : "deadline.coming.next", distance, day, units, content);
    }
}
