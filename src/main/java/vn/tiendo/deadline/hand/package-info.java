/** What people decide about reminders: who may, and what is not urged for the time being. */
@NamedInterface("hand")
@NullMarked
package vn.tiendo.deadline.hand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
