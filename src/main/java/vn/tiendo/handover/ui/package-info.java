/** The pages of hand-over, of its receipts, and of the work that nobody can do. */
@NullMarked
package vn.tiendo.handover.ui;

import org.jspecify.annotations.NullMarked;
