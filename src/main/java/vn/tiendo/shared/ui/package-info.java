/** Pieces of screens that every room uses. */
@NullMarked
package vn.tiendo.shared.ui;

import org.jspecify.annotations.NullMarked;
