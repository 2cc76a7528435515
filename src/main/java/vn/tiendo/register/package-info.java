/**
 * The clerk's registers: in whose name documents go out, their numbers, unique per authority and year (Decree 30/2020,
 * article 15), and what went out and came in, number by number (articles 16 and 22).
 *
 * <p>Whoever takes a number says what it is for; rooms above tell what arrives. Nobody reads another unit's register.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "document",
            "document :: paper",
            "organization",
            "organization :: ui",
            "substitution"
        })
package vn.tiendo.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
