/** What a supplementary report takes over of the texts before it. */
@NullMarked
package vn.tiendo.consolidation.carried;

import org.jspecify.annotations.NullMarked;
