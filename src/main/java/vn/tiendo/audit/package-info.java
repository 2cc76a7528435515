/** The append-only record of who did what, hash-chained per aggregate; whoever has something to record calls it in the same transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "document"})
package vn.tiendo.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
