/**
 * Absence and substitution (vắng mặt, người thay): who is away from which to which day, who stands in, and what follows from
 * it on the day of the office's clock. Nothing is handed over: an absence begins and ends by itself, and does not cascade.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "signature",
            "audit :: ui",
            "organization",
            "organization :: leaving",
            "organization :: ui",
            "notification"
        })
package vn.tiendo.substitution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
