/** What a room gives that knows figures of which reports tell. */
@NullMarked
@NamedInterface("figure")
package vn.tiendo.report.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
