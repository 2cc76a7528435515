/** A directive as it goes out on paper. */
@NullMarked
@NamedInterface("paper")
package vn.tiendo.directive.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
