/**
 * The morning's mail: one for each person with everything that they were reminded of, and for whoever follows or signed a
 * directive how it stands. Nothing is sent on days off, and nothing that is done by the time it would leave.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "document",
            "organization",
            "notification",
            "task",
            "directive",
            "execution",
            "deadline"
        })
package vn.tiendo.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
