/**
 * A unit's contacts (Danh bạ, đầu mối liên hệ): collected, approved, published on its portal, compared with the published page
 * row by row, confirmed for some months; all that is public of them is the directory.
 *
 * <p>What is internal, a mobile number or a note, is read by the unit's own form and by nothing else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
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
            "portal"
        })
package vn.tiendo.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
