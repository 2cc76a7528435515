/** The form of the step in which an officer sees to mails that did not arrive. */
@NullMarked
package vn.tiendo.delivery.ui;

import org.jspecify.annotations.NullMarked;
