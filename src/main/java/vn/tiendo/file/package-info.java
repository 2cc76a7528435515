/**
 * Uploaded files: type told by content, hash, a path of our own, and who may open them.
 *
 * <p>Each file belongs to a subject of some room above; that room says through {@link vn.tiendo.file.FileGuard} who may
 * read it and add to it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "audit"})
package vn.tiendo.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
