package vn.tiendo.task;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Actor;

/** Scans behind steps that were recorded on a unit's behalf: read by who uploaded them and by who may see the step. */
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
    public String subjectType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(StoredFile file) {
        UUID me = Actor.currentPerson();
        return file.uploadedBy().equals(me)
                || tasks.findByOnBehalfFile(file.id()).stream().anyMatch(pages::maySee);
    }

    /** The folder is new for each opening of the form, so whoever has its id opened it. */
    @Override
    public boolean mayAdd(FileSubject subject) {
        return true;
    }
}
