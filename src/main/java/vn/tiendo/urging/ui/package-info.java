/** What is urged, page by page; on the directive, what was said. */
@NullMarked
package vn.tiendo.urging.ui;

import org.jspecify.annotations.NullMarked;
