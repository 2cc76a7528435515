/**
 * The unit's report on a directive: written obligation by obligation with the figures that the system knows, signed by the head,
 * checked by the receiving office.
 *
 * @see <a href="file:../../../../../docs/decisions/0025-figures-of-reports.md">decision 0025</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
            "document",
            "prose",
            "workflow",
            "audit",
            "audit :: ui",
            "organization",
            "notification",
            "organization :: ui",
            "file",
            "file :: ui",
            "substitution",
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
