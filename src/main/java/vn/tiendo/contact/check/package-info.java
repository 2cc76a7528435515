/** How numbers and addresses are judged; only for this room. */
@NullMarked
package vn.tiendo.contact.check;

import org.jspecify.annotations.NullMarked;
