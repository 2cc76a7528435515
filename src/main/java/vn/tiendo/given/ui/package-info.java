/** The page "Việc tôi đã giao", beside one's own list. */
@NullMarked
package vn.tiendo.given.ui;

import org.jspecify.annotations.NullMarked;
