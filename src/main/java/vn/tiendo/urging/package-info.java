/**
 * Urging: what is overdue or was escalated, unit by unit; reminders by hand and by letter; and the history of who was told, as proof.
 *
 * <p>Milestones and levels are the deadline room's; here they are shown, and somebody acts on them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
            "bulk",
            "bulk :: ui",
            "audit",
            "document",
            "document :: paper",
            "document :: paper-ui",
            "register",
            "organization",
            "notification",
            "substitution",
            "task",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: ui",
            "execution :: matrix",
            "deadline",
            "deadline :: hand"
        })
package vn.tiendo.urging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
