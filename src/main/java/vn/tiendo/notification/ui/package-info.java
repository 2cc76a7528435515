/** The bell of the frame, the person's notices, the administrator's outgoing mails, the sample's mailbox. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
