/**
 * What a person gave to others and is not done yet: by a head's written instruction, or passed on to a colleague. Who has
 * it, by when, how far it is and what moved last.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
            "document",
            "bulk",
            "bulk :: ui",
            "audit",
            "organization",
            "bookmark",
            "bookmark :: ui",
            "task",
            "task :: ui",
            "directive",
            "execution"
        })
package vn.tiendo.given;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
