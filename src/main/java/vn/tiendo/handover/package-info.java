/**
 * Hand-over (bàn giao): everything open that names somebody who leaves goes to others in one act, with a preview and a
 * receipt; and the steps that nobody who is there can do, each with the way to mend it.
 *
 * @see <a href="file:../../../../../docs/decisions/0018-hand-over.md">decision 0018</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "document",
            "audit",
            "organization",
            "organization :: leaving",
            "organization :: ui",
            "notification",
            "substitution",
            "task"
        })
package vn.tiendo.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
