package vn.tiendo.task;

import java.util.UUID;

/** A step was given to another person of the unit. */
public record TaskHandedOver(String processId, String step, UUID subjectId, UUID personId) {}
