/** Who may see what a unit does. */
@NullMarked
package vn.tiendo.execution.access;

import org.jspecify.annotations.NullMarked;
