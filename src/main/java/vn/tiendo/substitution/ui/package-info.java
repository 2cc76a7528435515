/** The page about absences, and how a substitute signs. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.substitution.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
