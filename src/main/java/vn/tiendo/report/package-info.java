/** The unit's report on a directive: written obligation by obligation, signed by the head, checked by the receiving office. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "audit",
            "audit :: ui",
            "organization",
            "notification",
            "organization :: ui",
            "file",
            "file :: ui",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: ui"
        })
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
