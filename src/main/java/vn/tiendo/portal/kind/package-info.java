/** The catalogue of sections: what a portal should carry, and how fresh; administrators keep it. */
@NullMarked
package vn.tiendo.portal.kind;

import org.jspecify.annotations.NullMarked;
