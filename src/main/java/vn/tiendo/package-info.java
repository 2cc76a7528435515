/** The porch: start-up, sign-in, the frame around every page, and what is shown when something fails. */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
