package vn.tiendo.workflow;

import java.util.UUID;

/** Lets the daily timer of a directive fire, whatever the engine's own clock says. */
public class MorningTimer {

    private final Engine engine;

    MorningTimer(Engine engine) {
        this.engine = engine;
    }

    public void fire(UUID directive) {
        var management = engine.services().getManagementService();
        String instance = engine.services()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(directive.toString())
                .singleResult()
                .getId();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> management.executeJob(timer.getId()));
    }
}
