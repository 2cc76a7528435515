/** Proposing other dates, approving them, acknowledging them, and reading what they were. */
@NullMarked
package vn.tiendo.rescheduling.ui;

import org.jspecify.annotations.NullMarked;
