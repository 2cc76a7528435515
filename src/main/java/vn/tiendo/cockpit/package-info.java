/**
 * Whoever follows how directives are carried out ("Điều hành"): all that run and that he may see, one line each, what stands
 * worst first; every number leads to the list that it counts.
 *
 * <p>It keeps nothing of its own; other rooms' rows are read through the views that those rooms own.
 *
 * @see <a href="file:../../../../../docs/decisions/0030-the-followers-page.md">decision 0030</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "bulk",
            "bulk :: ui",
            "bookmark",
            "bookmark :: ui",
            "substitution",
            "task",
            "task :: ui",
            "directive",
            "execution",
            "execution :: standing",
            "execution :: ui",
            "export",
            "export :: ui",
            "document",
            "ledger",
            "overview",
            "overview :: ui",
            "urging :: ui"
        })
package vn.tiendo.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
