/**
 * The processes of a directive as live drawings: how many steps run where, how many of them are overdue, how long each kind
 * takes; and the list that each number counts.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "organization",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "export",
            "export :: ui",
            "document"
        })
package vn.tiendo.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
