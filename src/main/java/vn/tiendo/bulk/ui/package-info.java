/** How rows are chosen, what is shown before, while and after something is done with them. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.bulk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
