/** How far something is that takes long, and what came of it. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.longrun.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
