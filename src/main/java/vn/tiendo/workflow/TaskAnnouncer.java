package vn.tiendo.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/** Tells in plain records of each human step that the engine opens or withdraws. */
class TaskAnnouncer extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    TaskAnnouncer(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> events.publishEvent(new TaskWithdrawn(task.getId())));
    }

    private void opened(DelegateTask task) {
        var execution = ((TaskEntity) task).getExecution();
        events.publishEvent(new TaskOpened(
                task.getId(),
                execution.getProcessDefinition().getKey(),
                execution.getProcessDefinition().getVersion(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                execution.getProcessBusinessKey()));
    }
}
