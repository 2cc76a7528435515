/** What is going to happen, shown before it does: on the directive, on the task, and before issue. */
@NullMarked
package vn.tiendo.deadline.ui;

import org.jspecify.annotations.NullMarked;
