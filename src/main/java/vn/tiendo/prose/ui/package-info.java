/** The field in which running text is written. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.prose.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
