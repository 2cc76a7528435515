/** The page of a unit for its own people, and the list behind its numbers. */
@NullMarked
package vn.tiendo.ownunit.ui;

import org.jspecify.annotations.NullMarked;
