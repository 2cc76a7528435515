package vn.tiendo.task;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Actor;

/**
 * Scans behind steps that were recorded on a unit's behalf: read by who may see the step or its subject; before that only
 * by who brought them, and afterwards nothing comes or goes.
 */
@Component
public class ScanGuard implements FileGuard {

    public static final String TYPE = "scan";

    /** A room says whether the person at the screen may read what was recorded about its subjects, beyond those whose step it was. */
    @FunctionalInterface
    public interface Reader {

        /** @return false also for steps of other rooms */
        boolean mayRead(OpenStep step);
    }

    private final ListedTasks tasks;
    private final TaskPages pages;
    private final ObjectProvider<Reader> readers;

    /** Readers are looked up late: their rooms use the task list themselves. */
    ScanGuard(ListedTasks tasks, TaskPages pages, ObjectProvider<Reader> readers) {
        this.tasks = tasks;
        this.pages = pages;
        this.readers = readers;
    }

    @Override
    public boolean knows(String subjectType) {
        return TYPE.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        List<ListedTask> recorded = tasks.findByOnBehalfFolder(subject.id());
        return recorded.isEmpty() || recorded.stream().anyMatch(task -> pages.maySee(task) || isReader(task));
    }

    /** Until the step is recorded they are the uploader's own; then those count that its recorder had brought by that time. */
    @Override
    public boolean mayRead(FileSubject subject, StoredFile file) {
        List<ListedTask> recorded = tasks.findByOnBehalfFolder(subject.id());
        return recorded.isEmpty()
                ? file.uploadedBy().equals(Actor.currentPerson())
                : recorded.stream().anyMatch(task -> isProvedBy(task, file)) && mayRead(subject);
    }

    private static boolean isProvedBy(ListedTask task, StoredFile file) {
        return task.doneAt() != null
                && file.uploadedBy().equals(task.doneBy())
                && !file.uploadedAt().isAfter(task.doneAt());
    }

    private boolean isReader(ListedTask task) {
        return readers.stream().anyMatch(reader -> reader.mayRead(task.openStep()));
    }

    /** The folder is new for each opening of the form, so whoever has its id opened it. */
    @Override
    public boolean mayAdd(FileSubject subject) {
        return tasks.findByOnBehalfFolder(subject.id()).isEmpty();
    }
}
