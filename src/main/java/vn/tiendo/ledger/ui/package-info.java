/** The waiting ledger of a directive, and the rows behind its numbers. */
@NullMarked
package vn.tiendo.ledger.ui;

import org.jspecify.annotations.NullMarked;
