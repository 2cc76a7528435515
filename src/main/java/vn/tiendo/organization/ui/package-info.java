/** The pages to read units and people. */
@NullMarked
package vn.tiendo.organization.ui;

import org.jspecify.annotations.NullMarked;
