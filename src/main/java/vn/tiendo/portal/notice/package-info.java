/** What people hear of portals beside their tasks. */
@NullMarked
package vn.tiendo.portal.notice;

import org.jspecify.annotations.NullMarked;
