/** The pages on which lists are brought in. */
@NullMarked
package vn.tiendo.administration.ui;

import org.jspecify.annotations.NullMarked;
