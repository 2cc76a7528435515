/** Brings whole lists of units and people in: tried first without changing anything, every fault told by row and column. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "organization :: entry", "file :: ui", "spreadsheet"})
package vn.tiendo.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
