/** What nobody foresaw: logged under a code that the screen shows. */
@NullMarked
package vn.tiendo.shared.fault;

import org.jspecify.annotations.NullMarked;
