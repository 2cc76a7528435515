/** The directory over all units: what is public of published lists, searched and written out; only for this room. */
@NullMarked
package vn.tiendo.contact.directory;

import org.jspecify.annotations.NullMarked;
