/**
 * The leader's first page: how many units are done, which are late, what needs a decision; and below, directive by directive,
 * the numbers with the lists that they count.
 *
 * <p>It keeps nothing of its own but the limits of its risk rules; other rooms' rows are read through the views that those
 * rooms own.
 *
 * @see <a href="file:../../../../../docs/decisions/0028-the-leaders-page.md">decision 0028</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "register",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "directive :: ui",
            "execution",
            "execution :: standing",
            "execution :: ui",
            "deadline",
            "export",
            "export :: ui",
            "document",
            "document :: paper",
            "document :: paper-ui"
        })
package vn.tiendo.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
