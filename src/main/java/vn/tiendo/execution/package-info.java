/**
 * What the addressed units do: handing out in chunks, receipt, assignment to people, evidence, and how far each has come.
 *
 * <p>One process instance per addressee and one per assignment; both diagrams live here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "bulk",
            "bulk :: ui",
            "calendar",
            "workflow",
            "audit",
            "export",
            "export :: ui",
            "document",
            "audit :: ui",
            "organization",
            "organization :: leaving",
            "notification",
            "organization :: ui",
            "register",
            "file",
            "file :: ui",
            "substitution",
            "task",
            "task :: ui",
            "task :: calendar",
            "directive",
            "directive :: ui",
            "directive :: calendar"
        })
package vn.tiendo.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
