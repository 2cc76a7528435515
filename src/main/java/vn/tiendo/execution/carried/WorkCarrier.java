package vn.tiendo.execution.carried;

import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;

/** The room whose process carries a kind of work; it knows whether the process has brought it about. */
public interface WorkCarrier {

    WorkKind kind();

    /** Whether the unit has now what this assignment asks for, so that its lead may call it done without giving a reason. */
    boolean hasResult(AssignmentFacts owed);

    /** Key of what its lead is told who calls it done while the process has no result. */
    String lacking();
}
