package vn.tiendo.workflow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import vn.tiendo.testing.TestTool;

/** Lets the daily timer of a directive fire, whatever the engine's own clock says. */
@TestTool
public class MorningTimer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Engine engine;

    MorningTimer(Engine engine) {
        this.engine = engine;
    }

    /** What the morning then does is for the engine's own threads. */
    public void fire(UUID directive) {
        jobs(directive).timers().list().forEach(timer -> management().executeJob(timer.getId()));
    }

    /** Lets a morning come, and waits until all of it is done. */
    public void pass(UUID directive) {
        settle(directive);
        fire(directive);
        await().atMost(PATIENCE).until(() -> jobs(directive).messages().count() == 0);
    }

    /** Waits for the firing that needs nobody: by the engine's own clock the first morning is long past. */
    public void settle(UUID directive) {
        await().atMost(PATIENCE)
                .until(() -> jobs(directive).messages().count() == 0
                        && jobs(directive).timers().list().stream()
                                .allMatch(timer -> timer.getDuedate().after(ClockUtil.getCurrentTime())));
    }

    /** Lets a morning come while the engine rests. @return the jobs that it leaves to {@link #run} */
    public List<String> begin(UUID directive) {
        fire(directive);
        return jobs(directive).messages().list().stream().map(Job::getId).toList();
    }

    public void run(String job) {
        management().executeJob(job);
    }

    private ManagementService management() {
        return engine.services().getManagementService();
    }

    public JobQuery jobs(UUID directive) {
        String instance = engine.services()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(directive.toString(), "directive-rollout")
                .singleResult()
                .getId();
        return management().createJobQuery().processInstanceId(instance);
    }
}
