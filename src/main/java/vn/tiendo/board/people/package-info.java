/** Who works in a unit and leads it, as far as boards have to know. */
@NullMarked
package vn.tiendo.board.people;

import org.jspecify.annotations.NullMarked;
