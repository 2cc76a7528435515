/** The administrator's page of the register. */
@NullMarked
package vn.tiendo.register.ui;

import org.jspecify.annotations.NullMarked;
