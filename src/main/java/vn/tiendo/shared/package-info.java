/** What every room may know: refusals, deadlines, the calendar's interface, text and time; pure, without database or screen. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tiendo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
