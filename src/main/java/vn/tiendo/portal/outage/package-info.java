/** When a portal could not be reached. */
@NullMarked
package vn.tiendo.portal.outage;

import org.jspecify.annotations.NullMarked;
