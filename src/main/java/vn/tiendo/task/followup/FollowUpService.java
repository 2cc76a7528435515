package vn.tiendo.task.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskState;
import vn.tiendo.task.TaskWithdrawnAlready;

/**
 * Puts a step aside until a day, for oneself alone. Like a read mark it changes nothing that others see, neither deadline
 * nor reminders, so it leaves no line in the record.
 */
@Service
@PreAuthorize("hasRole('USER')")
public class FollowUpService {

    private static final Period LONGEST = Period.ofYears(1);

    private final TaskListService tasks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowUpService(TaskListService tasks, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The days of the person at the screen, by open step. One statement. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("select f.task_id, f.on_day from follow_up f join task t on t.id = f.task_id"
                        + " where f.person_id = :me and t.state = 'OPEN'")
                .param("me", Actor.currentPerson())
                .query(row -> {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    /** The person's own day for a step, if he has set one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> day(String taskId) {
        return jdbc.sql("select on_day from follow_up where person_id = :me and task_id = :task")
                .param("me", Actor.currentPerson())
                .param("task", taskId)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Sets the day, or another day.
     *
     * @throws InvalidInput on the day, which must be to come
     */
    public void set(String taskId, @Nullable LocalDate day) {
        TaskPage page = tasks.page(taskId);
        if (page.state() != TaskState.OPEN) {
            throw new TaskWithdrawnAlready();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (day == null) {
            throw new InvalidInput("day", "task.follow-up.missing");
        }
        if (!day.isAfter(today)) {
            throw new InvalidInput("day", "task.follow-up.past");
        }
        if (day.isAfter(today.plus(LONGEST))) {
            throw new InvalidInput("day", "task.follow-up.far");
        }
        UUID me = Actor.currentPerson();
        try {
            transaction.executeWithoutResult(tx -> write(me, taskId, day));
        } catch (DuplicateKeyException e) { // two clicks at once: the other one made the row
            transaction.executeWithoutResult(tx -> write(me, taskId, day));
        }
    }

    /** Takes the day off; where there is none, nothing happens. */
    @Transactional
    public void drop(String taskId) {
        jdbc.sql("delete from follow_up where person_id = :me and task_id = :task")
                .param("me", Actor.currentPerson())
                .param("task", taskId)
                .update();
    }

    private void write(UUID me, String taskId, LocalDate day) {
        int changed = jdbc.sql("update follow_up set on_day = :day where person_id = :me and task_id = :task")
                .param("day", day)
                .param("me", me)
                .param("task", taskId)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into follow_up (person_id, task_id, on_day) values (:me, :task, :day)")
                    .param("me", me)
                    .param("task", taskId)
                    .param("day", day)
                    .update();
        }
    }
}
