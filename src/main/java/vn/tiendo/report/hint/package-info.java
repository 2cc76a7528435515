/** What a report's checker may want to look at. */
@NullMarked
@NamedInterface("hint")
package vn.tiendo.report.hint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
