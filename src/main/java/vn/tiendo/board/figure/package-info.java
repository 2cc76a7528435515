/** What reports tell of boards. */
@NullMarked
package vn.tiendo.board.figure;

import org.jspecify.annotations.NullMarked;
