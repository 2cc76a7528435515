/** How much work somebody has in hand. */
@NullMarked
package vn.tiendo.task.load;

import org.jspecify.annotations.NullMarked;
