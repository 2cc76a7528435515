/** What people are told of their reports. */
@NullMarked
package vn.tiendo.report.notice;

import org.jspecify.annotations.NullMarked;
