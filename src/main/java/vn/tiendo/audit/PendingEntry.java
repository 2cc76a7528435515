package vn.tiendo.audit;

import java.time.Instant;
import vn.tiendo.shared.Actor;

/** An act with who did it and when, waiting for its transaction to commit. */
record PendingEntry(AuditEntry entry, Actor actor, Instant at) {}
