/** Reports in lists. */
@NullMarked
package vn.tiendo.report.list;

import org.jspecify.annotations.NullMarked;
