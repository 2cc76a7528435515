/** The end of a campaign: figures are fixed, what the units reported becomes one report, which goes to the authority above. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "longrun",
            "longrun :: ui",
            "workflow",
            "audit",
            "document",
            "document :: paper",
            "document :: paper-ui",
            "organization",
            "organization :: leaving",
            "register",
            "register :: ui",
            "notification",
            "substitution",
            "substitution :: ui",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: standing",
            "execution :: ui",
            "export",
            "export :: ui",
            "report",
            "report :: figure"
        })
package vn.tiendo.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
