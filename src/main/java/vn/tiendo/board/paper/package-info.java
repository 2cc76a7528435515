/** The papers of a board, and every version that was written of them. */
@NullMarked
package vn.tiendo.board.paper;

import org.jspecify.annotations.NullMarked;
