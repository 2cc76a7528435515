/** The leader's page and the lists behind its numbers. */
@NullMarked
package vn.tiendo.overview.ui;

import org.jspecify.annotations.NullMarked;
