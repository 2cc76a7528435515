package vn.tiendo.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import tools.jackson.databind.node.NullNode;

/** Answers for a browser that asks for the next portion of what is done in bulk. */
public final class Portions {

    private static final String ASKED = "setTimeout(shown";

    private Portions() {}

    /** Until nothing is asked for any more. */
    public static void finish() {
        List<PendingJavaScriptInvocation> asked;
        do {
            UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
            asked = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(call -> call.getInvocation().getExpression().contains(ASKED))
                    .toList();
            asked.forEach(call -> call.complete(NullNode.getInstance()));
        } while (!asked.isEmpty());
    }
}
