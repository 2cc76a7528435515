package vn.tiendo.execution.event;

import java.util.UUID;

/** A unit's signed report has arrived at the receiving office. */
public record ReportSubmitted(UUID addresseeId) {}
