/** Reports in lists. */
@NamedInterface("list")
@NullMarked
package vn.tiendo.report.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
