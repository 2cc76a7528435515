/**
 * One's own deadlines for the calendar of one's telephone: an address with a secret in it, read without a session, that
 * its owner can renew or revoke.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "task"})
package vn.tiendo.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
