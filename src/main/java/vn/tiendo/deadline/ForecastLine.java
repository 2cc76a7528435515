package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Reminders that will go out together on one morning if nothing more is done.
 *
 * @param workingDays to the last working day, negative before it
 * @param content what is said, the end of the key {@code deadline.content.…}
 * @param kind {@code ASSIGNMENT}, or the step's id in its diagram
 * @param units short names, in Vietnamese order
 * @param subjects how many assignments or steps
 */
public record ForecastLine(
        LocalDate day,
        int workingDays,
        String milestone,
        int level,
        String content,
        String kind,
        List<Channel> channels,
        List<String> units,
        int subjects,
        List<Receiving> receivers) {

    /** Who would be told today, as what and for which unit. */
    public record Receiving(Receiver role, String person, String unit) {}

    public boolean step() {
        return !kind.equals("ASSIGNMENT");
    }
}
