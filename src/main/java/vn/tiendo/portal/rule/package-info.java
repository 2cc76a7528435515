/** What an answer about a section must say, and which links lie on a portal. */
@NullMarked
package vn.tiendo.portal.rule;

import org.jspecify.annotations.NullMarked;
