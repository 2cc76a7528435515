package vn.tiendo.task;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;

/** Scans behind steps that were recorded on a unit's behalf: read by who may see the step; before that only the opener of the form knows the folder. */
@Component
public class ScanGuard implements FileGuard {

    public static final String TYPE = "scan";

    private final ListedTasks tasks;
    private final TaskPages pages;

    ScanGuard(ListedTasks tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @Override
    public boolean knows(String subjectType) {
        return TYPE.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        List<ListedTask> recorded = tasks.findByOnBehalfFolder(subject.id());
        return recorded.isEmpty() || recorded.stream().anyMatch(pages::maySee);
    }

    /** The folder is new for each opening of the form, so whoever has its id opened it. */
    @Override
    public boolean mayAdd(FileSubject subject) {
        return true;
    }
}
