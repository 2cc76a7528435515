/** Pages and forms about portals. */
@NullMarked
package vn.tiendo.portal.ui;

import org.jspecify.annotations.NullMarked;
