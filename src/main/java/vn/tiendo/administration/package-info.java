/** Brings whole lists of units, people and days off in: tried first without changing anything, every fault told by row and column. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "longrun",
            "longrun :: ui",
            "calendar",
            "calendar :: ui",
            "organization",
            "organization :: entry",
            "legal",
            "file :: ui",
            "spreadsheet"
        })
package vn.tiendo.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
