/** What units have done, for rooms that this one does not know. */
@NullMarked
@NamedInterface("event")
package vn.tiendo.execution.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
