/** Pages and forms about editorial boards. */
@NullMarked
package vn.tiendo.board.ui;

import org.jspecify.annotations.NullMarked;
