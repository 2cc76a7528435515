/**
 * Laws, decrees and the like that documents rest on, with the days between which each is in force and what replaced it.
 *
 * <p>Who drafts is told which of the bases he cites have ended; nobody is stopped, since a report about a past period may
 * cite what held then.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "audit :: ui"})
package vn.tiendo.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
