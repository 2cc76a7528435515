package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** What was recorded on a unit's behalf: why, by whom, and the scanned papers; for readers who may see the subject. */
@Component
public class OnBehalfList {

    private final TaskListService tasks;
    private final FileService files;
    private final DueText words;

    OnBehalfList(TaskListService tasks, FileService files, DueText words) {
        this.tasks = tasks;
        this.files = files;
        this.words = words;
    }

    /** Hidden where nothing was recorded on behalf. */
    public Section of(Collection<UUID> subjectIds) {
        List<TaskPage.Recorded> recorded = tasks.recordedOnBehalf(subjectIds);
        Section section = new Section();
        section.addClassName("sheet");
        section.add(new H2(section.getTranslation("task.on-behalf.list")));
        recorded.forEach(each ->
                section.add(new H3(section.getTranslation(each.step().step() + ".title")), papers(each.done())));
        section.setVisible(!recorded.isEmpty());
        return section;
    }

    /** Who, when, why, and the papers themselves. */
    Div papers(TaskPage.Done done) {
        Div box = new Div();
        box.add(new Paragraph(
                box.getTranslation("task.on-behalf.by", done.by(), words.time(done.at()), done.onBehalfReason())));
        if (done.scans() != null) {
            box.add(
                    new Paragraph(box.getTranslation("task.on-behalf.scans")),
                    new FileUpload(files, new FileSubject(ScanGuard.TYPE, done.scans())));
        }
        return box;
    }
}
