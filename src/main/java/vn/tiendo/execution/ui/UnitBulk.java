package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.matrix.Matrix;

/** What a room lets people do with several units of a directive at once (UX-16). */
public interface UnitBulk {

    /** Where its button stands among the others. */
    int order();

    /** Whether the person may do it under this directive. */
    boolean offers(DirectiveFacts directive);

    /** Words of the button that opens it. */
    String name(Component page);

    /**
     * Opens it; the id of each of its rows ends with the id of a unit.
     *
     * @param chosen at least one; a unit stands once, however many of the tables it is in
     */
    BulkAct open(UUID directiveId, List<Matrix.Row> chosen, Component page);
}
