package vn.tiendo.workflow;

/** The engine has opened a human step; published inside the engine's command, before anything is written. */
public record TaskOpened(String taskId, String processId, String step, String instanceId, String businessKey) {}
