/** Records into files: official documents and sheets. It knows nothing of the office. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
