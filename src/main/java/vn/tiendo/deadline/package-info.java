/**
 * Deadlines that are kept: the ladder of reminders and escalation, swept every working morning, and what is going to happen
 * told beforehand.
 *
 * <p>The rules stand in {@code escalation-level.dmn}; the timer in {@code directive-rollout.bpmn}. Other rooms' subjects are
 * read through the views that those rooms own.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "workflow",
            "audit",
            "organization",
            "notification",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui"
        })
package vn.tiendo.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
