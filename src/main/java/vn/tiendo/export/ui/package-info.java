/** With which a page offers its list as a file. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.export.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
