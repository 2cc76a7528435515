/** How far a directive has come over all its units, as pages read it. */
@NullMarked
@NamedInterface("matrix")
package vn.tiendo.execution.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
