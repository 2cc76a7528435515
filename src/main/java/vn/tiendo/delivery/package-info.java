/**
 * What becomes of mails that do not reach their recipient: the officer who follows the directive sends them again or sees
 * to it that the recipient knows otherwise.
 *
 * @see <a href="file:../../../../../docs/decisions/0014-mails-that-do-not-arrive.md">decision 0014</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "audit",
            "organization",
            "organization :: leaving",
            "notification",
            "task",
            "directive"
        })
package vn.tiendo.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
