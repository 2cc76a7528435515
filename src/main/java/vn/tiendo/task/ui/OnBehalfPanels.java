package vn.tiendo.task.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.FileService;
import vn.tiendo.task.TaskPage;

/** Makes the panel in which the following officer says why he records a unit's step for it. */
@Component
class OnBehalfPanels {

    private final FileService files;

    OnBehalfPanels(FileService files) {
        this.files = files;
    }

    OnBehalfPanel panel(TaskPage page) {
        return new OnBehalfPanel(page, files);
    }
}
