/**
 * Web portals of units (Trang thông tin điện tử): which sections each has, how old their newest items are, which slogans have
 * outlived their day, and the work that follows from it. What is empty or old comes to whoever is on duty; some answers are
 * looked at by the office that oversees the portal.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "audit",
            "audit :: ui",
            "document",
            "organization",
            "organization :: ui",
            "notification",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: carried",
            "execution :: ui",
            "report :: figure",
            "report :: hint"
        })
package vn.tiendo.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
