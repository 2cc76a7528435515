/** Assignments and reports of units that name somebody who leaves. */
@NullMarked
package vn.tiendo.execution.leaving;

import org.jspecify.annotations.NullMarked;
