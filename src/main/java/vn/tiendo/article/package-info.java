/**
 * News and articles of all portals (Tin, bài): written by agencies and communes, edited and approved by whom the board in force
 * names, put out on a portal, and corrected or taken down with a reason that stays.
 *
 * <p>The board says who may do a step on the day on which it is done; nobody approves what he wrote. Each turn is written down
 * with the working minutes that it took.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
            "workflow",
            "audit",
            "audit :: ui",
            "document",
            "prose",
            "prose :: picture",
            "prose :: ui",
            "prose :: word",
            "organization",
            "organization :: ui",
            "file",
            "file :: ui",
            "notification",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: carried",
            "execution :: ui",
            "report :: figure",
            "report :: hint",
            "portal",
            "board"
        })
package vn.tiendo.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
