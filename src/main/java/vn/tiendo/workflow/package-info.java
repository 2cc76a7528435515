/** The door to the process engine: start, complete, cancel, path. The only room that knows Camunda. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.tiendo.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
