/** What a report's checker may want to look at. */
@NullMarked
package vn.tiendo.report.hint;

import org.jspecify.annotations.NullMarked;
