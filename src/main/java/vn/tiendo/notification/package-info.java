/**
 * What leaves towards people: notices inside the application, and mails through an outbox that is written with the act
 * itself and emptied after it. Knows no sender: whoever has something to tell calls it, in the same transaction.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "document", "export", "export :: ui", "organization"})
package vn.tiendo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
