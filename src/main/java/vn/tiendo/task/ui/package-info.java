/** The list and the page of a task; other rooms show where their subjects wait. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.task.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
