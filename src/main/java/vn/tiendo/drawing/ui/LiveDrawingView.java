package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.DrawingService;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.workflow.ModelService;

/** The processes that run for a directive, drawn, with the numbers of their steps; the numbers follow what happens. */
@Route(DirectiveLinks.LIST + "/:id([0-9a-fA-F-]{36})/" + DrawingLinks.DRAWINGS)
@RolesAllowed("USER")
class LiveDrawingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final transient DirectiveService directives;
    private final transient DrawingService drawings;
    private final transient ModelService models;
    private final transient Translations texts;
    private final transient DueText words;
    private final Paragraph read = new Paragraph();
    private final Div body = new Div();
    private transient @Nullable Chosen chosen;
    private transient @Nullable ProcessChoice choice;
    private transient @Nullable LiveProcess process;
    private transient Set<String> shape = Set.of();
    private String title = "";

    LiveDrawingView(
            DirectiveService directives,
            DrawingService drawings,
            ModelService models,
            Translations texts,
            DueText words) {
        this.directives = directives;
        this.drawings = drawings;
        this.models = models;
        this.texts = texts;
        this.words = words;
        addClassName("page");
        read.addClassName("muted");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(id);
        QueryParameters query = event.getLocation().getQueryParameters();
        chosen = new Chosen(
                id,
                query.getSingleParameter(DrawingLinks.PROCESS).orElse(""),
                StepQuery.number(query, DrawingLinks.VERSION, 0),
                Reading.of(query.getSingleParameter(Reading.PARAMETER).orElse("")));
        String reference = directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference();
        title = getTranslation("drawing.page-title", reference);
        removeAll();
        add(
                new Anchor(DirectiveLinks.of(id), getTranslation("drawing.back", reference)),
                new PageHeader(title),
                new Div(directive.subject()),
                body,
                read,
                new WhileVisible(EVERY, this::refresh));
        show(drawings.counts(id));
    }

    private void show(List<StepCount> counts) {
        body.removeAll();
        shape = shape(counts);
        Chosen asked = chosen;
        if (counts.isEmpty() || asked == null) {
            body.add(new EmptyState(getTranslation("drawing.none"), getTranslation("drawing.none.hint")));
            return;
        }
        Chosen found = asked.among(counts);
        choice = new ProcessChoice(found, counts);
        process = new LiveProcess(found, models.model(found.processId(), found.version()), counts, texts);
        body.add(choice, process);
        read.setText(getTranslation("drawing.read", words.now()));
    }

    /** In place where only numbers have changed. */
    private void refresh() {
        Chosen asked = chosen;
        if (asked == null) {
            return;
        }
        List<StepCount> counts = drawings.counts(asked.directiveId());
        if (choice == null || process == null || !shape.equals(shape(counts))) {
            show(counts);
            return;
        }
        choice.update(counts);
        process.update(counts);
        read.setText(getTranslation("drawing.read", words.now()));
    }

    private static Set<String> shape(List<StepCount> counts) {
        return counts.stream()
                .map(count -> count.processId() + ":" + count.version())
                .collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
