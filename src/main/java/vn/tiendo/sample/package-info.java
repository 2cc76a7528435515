/** The sample: fictional units and people, the directive of 2022, a story that can be played, and a clock of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "organization",
            "register",
            "file",
            "prose",
            "task",
            "directive",
            "execution",
            "execution :: evidence",
            "report",
            "portal",
            "contact",
            "board",
            "article",
            "article :: rule",
            "extension",
            "organization :: entry"
        })
package vn.tiendo.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
