/** Official documents as they read on paper, on the screen. */
@NullMarked
@NamedInterface("paper-ui")
package vn.tiendo.document.paper.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
