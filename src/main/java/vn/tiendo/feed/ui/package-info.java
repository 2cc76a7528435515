/** Where a calendar fetches the deadlines, and where their owner lets it. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.feed.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
