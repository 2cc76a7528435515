/** Directives not yet ended which name somebody who leaves. */
@NullMarked
package vn.tiendo.directive.leaving;

import org.jspecify.annotations.NullMarked;
