/** Forms of the units' steps, the matrix, and the pages of a unit's work; other rooms add panels to the latter. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.execution.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
