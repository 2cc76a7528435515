/**
 * More time for units: a unit asks before the end, the following officer proposes, the leader who signed decides. Until then
 * the old deadline runs and is urged; after it a unit can only explain why it is late.
 *
 * @see <a href="file:../../../../../docs/decisions/0016-extensions.md">decision 0016</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "bulk",
            "bulk :: ui",
            "workflow",
            "audit",
            "organization",
            "notification",
            "substitution",
            "task",
            "task :: ui",
            "task :: subject",
            "directive",
            "execution",
            "execution :: event",
            "execution :: ui",
            "deadline"
        })
package vn.tiendo.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
