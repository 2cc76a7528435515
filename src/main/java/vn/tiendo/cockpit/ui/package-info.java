/** The page of whoever follows how directives are carried out. */
@NullMarked
package vn.tiendo.cockpit.ui;

import org.jspecify.annotations.NullMarked;
