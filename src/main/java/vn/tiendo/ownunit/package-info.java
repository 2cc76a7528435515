/**
 * A unit's page for its own people ("Đơn vị của tôi"): how it stands with each directive that it carries out, what comes next,
 * how its board, portal, contacts and articles are, and its place among the others without naming them.
 *
 * <p>It keeps nothing of its own, and shows nobody anything of another unit; other rooms' rows are read through the views that
 * those rooms own.
 *
 * @see <a href="file:../../../../../docs/decisions/0032-the-units-page.md">decision 0032</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "export :: ui",
            "document",
            "organization",
            "substitution",
            "task",
            "directive",
            "execution",
            "execution :: standing",
            "execution :: ui",
            "report",
            "report :: list",
            "portal",
            "portal :: summary",
            "contact",
            "board",
            "article",
            "article :: list",
            "overview",
            "overview :: ui"
        })
package vn.tiendo.ownunit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
