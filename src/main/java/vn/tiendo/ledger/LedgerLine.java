package vn.tiendo.ledger;

/**
 * What adds up for one unit, step or person.
 *
 * @param name of the unit or the person; of a step its process and id; empty for what was nobody's
 * @param filter the rows that are added up
 * @param turns how many there are, and how many of them go on
 * @param days working days of all, and of those that go on
 */
public record LedgerLine(String name, TurnFilter filter, int turns, int running, double days, double runningDays) {

    LedgerLine plus(LedgerLine other) {
        return new LedgerLine(
                name,
                filter,
                turns + other.turns,
                running + other.running,
                days + other.days,
                runningDays + other.runningDays);
    }
}
