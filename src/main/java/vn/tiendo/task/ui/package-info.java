/** The list and the page of a task. */
@NullMarked
package vn.tiendo.task.ui;

import org.jspecify.annotations.NullMarked;
