/** The clerk's register: in whose name documents go out, and their numbers, unique per authority and year (Decree 30/2020, article 15). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "organization :: ui"})
package vn.tiendo.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
