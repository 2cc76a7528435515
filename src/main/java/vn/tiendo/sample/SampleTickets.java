package vn.tiendo.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** Finds the open step that the story speaks of. */
@Component
@Profile("sample")
class SampleTickets {

    private final TaskListService tasks;

    SampleTickets(TaskListService tasks) {
        this.tasks = tasks;
    }

    TaskTicket of(String step, UUID subject) {
        return tasks.openSteps(List.of(subject)).getOrDefault(subject, List.of()).stream()
                .filter(open -> open.step().equals(step))
                .map(open -> TaskTicket.of(open.taskId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The story finds no open step " + step));
    }
}
