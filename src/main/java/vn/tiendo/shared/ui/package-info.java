/** Pieces of screens that every room uses. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
