/**
 * What takes longer than a click: done on a thread of its own in the name of whoever asked, counted while it goes on, given up
 * as long as nothing is committed, and remembered until the asker has seen what came of it.
 *
 * @see <a href="file:../../../../../docs/decisions/0036-long-runs.md">decision 0036</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.tiendo.longrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
