/**
 * Editorial boards (Ban biên tập): nominated, checked, approved, signed, numbered, verified; changed, replaced and dissolved by
 * the same process, with every decision and every seat kept.
 *
 * @see <a href="file:../../../../../docs/decisions/0020-boards-and-official-documents.md">decision 0020</a>
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
            "document :: paper",
            "document :: paper-ui",
            "signature",
            "organization",
            "organization :: ui",
            "legal :: ui",
            "register",
            "register :: ui",
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
            "portal",
            "contact"
        })
package vn.tiendo.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
