/** The timeline, for the pages of other rooms. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
