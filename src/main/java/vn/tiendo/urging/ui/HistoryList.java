package vn.tiendo.urging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.urging.UrgingAct;
import vn.tiendo.urging.UrgingService;

/** Who was told under a directive, when, by what way and by whom; newest first, more on demand, all of it as a file. */
class HistoryList extends Div {

    private static final int PAGE = 20;

    private final transient UrgingService urging;
    private final transient UrgingWords words;
    private final UUID directiveId;
    private final @Nullable String subjectId;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    /** What was said of one assignment or step. */
    HistoryList(UrgingService urging, UrgingWords words, UUID directiveId, String subjectId) {
        this(urging, words, directiveId, subjectId, null);
    }

    /** What was said under a directive, all of it. */
    HistoryList(UrgingService urging, HistoryExport export, UrgingWords words, UUID directiveId) {
        this(urging, words, directiveId, null, export);
    }

    private HistoryList(
            UrgingService urging,
            UrgingWords words,
            UUID directiveId,
            @Nullable String subjectId,
            @Nullable HistoryExport export) {
        this.urging = urging;
        this.words = words;
        this.directiveId = directiveId;
        this.subjectId = subjectId;
        list.addClassNames("timeline", "urge-history");
        more = new Button(getTranslation("urging.more"), click -> showMore());
        more.addClassName("more");
        if (showMore() == 0) {
            add(new Paragraph(getTranslation("urging.history.none")));
            return;
        }
        if (export != null) {
            add(file(export));
        }
        add(list, more);
    }

    private Div file(HistoryExport export) {
        DownloadHandler file = event -> export.answer(directiveId, event);
        Anchor link =
                new Anchor(file, getTranslation("urging.export", getTranslation("SheetFormat." + SheetFormat.XLSX)));
        link.getElement().setAttribute("download", true);
        Div files = new Div(link);
        files.addClassName("urge-links");
        return files;
    }

    private int showMore() {
        List<UrgingAct> acts = urging.history(directiveId, subjectId, shown, PAGE + 1);
        acts.stream().limit(PAGE).forEach(act -> list.add(line(act)));
        shown += Math.min(acts.size(), PAGE);
        more.setVisible(acts.size() > PAGE);
        return acts.size();
    }

    private ListItem line(UrgingAct act) {
        Span at = new Span(words.words().time(act.at()));
        at.addClassName("timeline-at");
        Span unit = new Span(act.unit());
        unit.addClassName("name");
        ListItem item = new ListItem(at, unit, new Span(what(act)));
        item.add(part(getTranslation("urging.history.told", words.told(act.told()))));
        item.add(part(getTranslation(
                "urging.history.by",
                act.sender() == null ? getTranslation("urging.by-ladder", act.milestone()) : act.sender(),
                words.channels(act.channels(), act.letter()))));
        if (!act.words().isEmpty()) {
            item.add(part(getTranslation(
                    act.letter() == null ? "urging.history.words" : "urging.history.note", act.words())));
        }
        return item;
    }

    private String what(UrgingAct act) {
        String about = act.kind().equals("ASSIGNMENT")
                ? getTranslation("urging.history.assignments", act.subjects())
                : words.step(act.kind());
        String distance = words.distance(act.workingDays(), act.content());
        String content = words.content(act.content(), act.letter());
        return act.level() == 0
                ? getTranslation("urging.history.what", content, about, distance)
                : getTranslation("urging.history.what-level", content, about, distance, act.level());
    }

    private static Span part(String text) {
        Span part = new Span(text);
        part.addClassName("timeline-note");
        return part;
    }
}
