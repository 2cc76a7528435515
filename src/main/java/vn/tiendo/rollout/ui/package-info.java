/** The handing out on the page of a directive. */
@NullMarked
package vn.tiendo.rollout.ui;

import org.jspecify.annotations.NullMarked;
