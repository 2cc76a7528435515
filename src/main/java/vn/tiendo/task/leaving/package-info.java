/** Open steps that name somebody who leaves. */
@NullMarked
package vn.tiendo.task.leaving;

import org.jspecify.annotations.NullMarked;
