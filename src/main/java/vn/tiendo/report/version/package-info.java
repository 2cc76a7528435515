/** What was sent of a report, sending by sending. */
@NullMarked
package vn.tiendo.report.version;

import org.jspecify.annotations.NullMarked;
