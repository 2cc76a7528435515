/** Who is told that a report has gone up. */
@NullMarked
package vn.tiendo.consolidation.notice;

import org.jspecify.annotations.NullMarked;
