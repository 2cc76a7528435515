/** Days on which people want to come back to a step, each for himself; only for this room. */
@NullMarked
package vn.tiendo.task.followup;

import org.jspecify.annotations.NullMarked;
