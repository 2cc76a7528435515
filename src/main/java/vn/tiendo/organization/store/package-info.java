/** Reads and writes what has no entity of its own; only for this room. */
@NullMarked
package vn.tiendo.organization.store;

import org.jspecify.annotations.NullMarked;
