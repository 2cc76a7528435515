/** Hands a directive out to its units in chunks that survive a restart; what cannot be handed out is parked with its cause. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "audit",
            "organization",
            "file",
            "file :: ui",
            "task",
            "directive",
            "directive :: ui",
            "execution"
        })
package vn.tiendo.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
