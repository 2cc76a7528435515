/** Forms of the report's steps, and the report on the page of a unit's work. */
@NullMarked
package vn.tiendo.report.ui;

import org.jspecify.annotations.NullMarked;
