package vn.tiendo.report.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;

/** The room that knows the figures of a kind of work. */
public interface FigureSource {

    WorkKind kind();

    /** What reports tell, in the order of the form. */
    List<Figure> catalogue();

    /** What is known of these units, by unit and code; as many statements for one unit as for many. */
    Map<UUID, Map<String, FigureValue>> values(Collection<UnitRef> units, FigurePeriod period);
}
