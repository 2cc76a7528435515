/** What people of a unit, and whoever follows it, are told of an obligation. */
@NullMarked
package vn.tiendo.execution.notice;

import org.jspecify.annotations.NullMarked;
