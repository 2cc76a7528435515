/** Reads what documents say. */
@NullMarked
package vn.tiendo.shared.wording;

import org.jspecify.annotations.NullMarked;
