package vn.tiendo.execution.carried;

import java.util.UUID;
import vn.tiendo.directive.WorkKind;

/** The room whose process carries a kind of work; it knows whether the process has brought it about. */
public interface WorkCarrier {

    WorkKind kind();

    /** Whether the unit has now what such work asks for, so that its lead may call it done without giving a reason. */
    boolean hasResult(UUID unitId);

    /** Key of what its lead is told who calls it done while the process has no result. */
    String lacking();
}
