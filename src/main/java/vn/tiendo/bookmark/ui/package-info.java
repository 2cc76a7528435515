/** The menu of saved filters, which a list puts beside its fields. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.bookmark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
