/**
 * Written directives from the draft to the number in the register: obligations, recipients, approval, signature, closing.
 *
 * <p>What the addressed units then do lives in room execution; the diagram {@code directive-rollout.bpmn} leads there.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "workflow",
            "audit",
            "export",
            "export :: ui",
            "audit :: ui",
            "document",
            "document :: paper",
            "document :: paper-ui",
            "signature",
            "organization",
            "organization :: leaving",
            "bookmark",
            "bookmark :: ui",
            "organization :: ui",
            "legal :: ui",
            "register",
            "register :: ui",
            "file",
            "file :: ui",
            "substitution",
            "substitution :: ui",
            "task",
            "task :: ui"
        })
package vn.tiendo.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
