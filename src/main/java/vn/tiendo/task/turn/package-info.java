/** Whose turn a step was before it changed hands. */
@NullMarked
package vn.tiendo.task.turn;

import org.jspecify.annotations.NullMarked;
