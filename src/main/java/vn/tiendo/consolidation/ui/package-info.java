/** Forms of the last steps of a directive, and the consolidated report to read. */
@NullMarked
package vn.tiendo.consolidation.ui;

import org.jspecify.annotations.NullMarked;
