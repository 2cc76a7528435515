/** What an open step is about, for rooms that lock their own rows before the step's. */
@NamedInterface("subject")
@NullMarked
package vn.tiendo.task.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
