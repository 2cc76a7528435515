/** Charts, each with the table of its numbers. */
@NullMarked
package vn.tiendo.shared.ui.chart;

import org.jspecify.annotations.NullMarked;
