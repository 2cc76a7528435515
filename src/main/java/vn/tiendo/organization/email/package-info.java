/** The list of domains under which mailboxes are official; only for this room. */
@NullMarked
package vn.tiendo.organization.email;

import org.jspecify.annotations.NullMarked;
