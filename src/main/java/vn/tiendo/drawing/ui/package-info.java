/** The live drawings of a directive's processes, and the list of its running steps. */
@NullMarked
package vn.tiendo.drawing.ui;

import org.jspecify.annotations.NullMarked;
