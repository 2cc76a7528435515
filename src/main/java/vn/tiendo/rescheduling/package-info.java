/**
 * Other dates for everybody: the following officer proposes, the leader who signed approves, the deadlines of all units move
 * at once, and each unit acknowledges.
 *
 * @see <a href="file:../../../../../docs/decisions/0017-change-of-dates.md">decision 0017</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "audit",
            "organization",
            "notification",
            "substitution",
            "task",
            "task :: ui",
            "task :: subject",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: calendar",
            "execution :: event",
            "execution :: ui",
            "rollout",
            "deadline",
            "extension"
        })
package vn.tiendo.rescheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
