/**
 * The waiting ledger of a directive ("Sổ chờ"): whose turn each step was, and how many working days it took there; by unit, by
 * step, by person, and the rows behind every number.
 *
 * <p>It keeps nothing of its own: whose turn it was is read from the task list, and how long in the hours of the unit.
 *
 * @see <a href="file:../../../../../docs/decisions/0030-the-followers-page.md">decision 0030</a>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "substitution",
            "task",
            "directive",
            "directive :: ui",
            "overview :: ui",
            "export",
            "export :: ui",
            "document"
        })
package vn.tiendo.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
