/** Which mailboxes are official; knows no list but the one it is given. */
@NullMarked
package vn.tiendo.shared.email;

import org.jspecify.annotations.NullMarked;
