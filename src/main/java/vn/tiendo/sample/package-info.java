/** The sample: fictional units and people, the directive of 2022 as a complete draft, and a clock of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "register", "directive"})
package vn.tiendo.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
