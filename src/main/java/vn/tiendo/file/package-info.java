/** Uploaded files: type by content, hash, a generated path, and who may open them, which the room that owns the subject says. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization"})
package vn.tiendo.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
