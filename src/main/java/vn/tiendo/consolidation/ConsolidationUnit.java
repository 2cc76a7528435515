package vn.tiendo.consolidation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One unit as it stood when the figures were fixed; its name stays as it was then. */
@Embeddable
class ConsolidationUnit {

    private UUID unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitOutcome outcome;

    private String said;

    @SuppressWarnings("NullAway.Init")
    protected ConsolidationUnit() {}

    ConsolidationUnit(ConsolidationFacts.Unit unit) {
        this.unitId = unit.unitId();
        this.name = unit.name();
        this.outcome = unit.outcome();
        this.said = unit.said();
    }

    ConsolidationFacts.Unit facts() {
        return new ConsolidationFacts.Unit(unitId, name, outcome, said);
    }
}
