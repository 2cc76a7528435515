/** Which words stand above a signature: asked of a decision table, so that an officer can read and change the rule. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "workflow", "document"})
package vn.tiendo.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
