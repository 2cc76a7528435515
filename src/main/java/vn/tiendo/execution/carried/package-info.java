/** What a room gives whose process carries a kind of work. */
@NullMarked
@NamedInterface("carried")
package vn.tiendo.execution.carried;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
