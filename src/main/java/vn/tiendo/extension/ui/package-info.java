/** Asking for more time, proposing, deciding, and explaining why something is late. */
@NullMarked
package vn.tiendo.extension.ui;

import org.jspecify.annotations.NullMarked;
