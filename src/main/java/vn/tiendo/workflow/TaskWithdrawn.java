package vn.tiendo.workflow;

/** The engine has removed a human step that nobody completed, because its instance was cancelled. */
public record TaskWithdrawn(String taskId) {}
