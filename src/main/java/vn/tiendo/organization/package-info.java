/**
 * Units in a tree with effective dates, people with their posts and roles, and sign-in.
 * Whatever is asked is answered for the day of the office's clock; what ended stays readable under its own id.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "audit :: ui",
            "calendar",
            "calendar :: ui",
            "document",
            "export",
            "export :: ui"
        })
package vn.tiendo.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
