package vn.tiendo.testing;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;

/** What a page without a browser would have drawn. */
public final class Drawn {

    private static final String DRAW = "module.draw(";
    private static final int NOTES = 3;

    private Drawn() {}

    /** The notes of each drawing that was asked for since the last look, as the script gets them. */
    public static List<String> notes() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(DRAW))
                .map(call ->
                        Objects.toString(call.getInvocation().getParameters().get(NOTES)))
                .toList();
    }
}
