/** How portals stand, counted and laid side by side. */
@NullMarked
package vn.tiendo.portal.heat;

import org.jspecify.annotations.NullMarked;
