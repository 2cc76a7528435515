package vn.tiendo.workflow;

/**
 * The engine has opened a human step; published inside the engine's command, before anything is written.
 *
 * @param processVersion of the model by which the instance runs
 */
public record TaskOpened(
        String taskId, String processId, int processVersion, String step, String instanceId, String businessKey) {}
