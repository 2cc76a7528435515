/** What is urged, page by page; on the directive, what was said. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.urging.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
