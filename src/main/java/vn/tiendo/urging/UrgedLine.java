package vn.tiendo.urging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.shared.Deadline;

/**
 * An assignment or a step that is overdue or was escalated.
 *
 * @param subjectId of the assignment or the task
 * @param aboutId at which unit's copy of the directive it is, or what the step is about
 * @param reference number and symbol of the directive
 * @param unit short name of the unit whose work it is
 * @param kind {@code ASSIGNMENT} or the step's id in its diagram
 * @param title code and title of the obligation; empty for a step
 * @param instructed whether a leader gave it to this unit alone, or the step is about such a thing
 * @param aboutUnit the unit that a step is about, if it is another one's to do; else empty
 * @param notReceived whether the unit has not yet received the directive
 * @param link where the work is
 * @param level how high it was taken by its present deadline
 * @param highest the highest role that was told on the way there; null if nobody was
 * @param times how often it was urged by its present deadline
 * @param last the last of these times
 * @param letter that names it by its present deadline; null if none does
 * @param paused whether reminders of it rest
 */
public record UrgedLine(
        String subjectId,
        UUID aboutId,
        UUID directiveId,
        String reference,
        String subject,
        UUID unitId,
        String unit,
        String kind,
        String title,
        boolean instructed,
        String aboutUnit,
        boolean notReceived,
        String link,
        Deadline due,
        int level,
        @Nullable Receiver highest,
        int times,
        @Nullable Last last,
        @Nullable UrgingLetter letter,
        boolean paused,
        boolean urgedToday,
        boolean mayUrge) {

    /**
     * The last reminder.
     *
     * @param workingDays to the last one of the deadline: negative before it
     * @param sender who urged by hand; null for the ladder
     */
    public record Last(
            Instant at,
            int workingDays,
            String content,
            @Nullable String sender) {}

    UrgedLine urgeable() {
        return new UrgedLine(
                subjectId,
                aboutId,
                directiveId,
                reference,
                subject,
                unitId,
                unit,
                kind,
                title,
                instructed,
                aboutUnit,
                notReceived,
                link,
                due,
                level,
                highest,
                times,
                last,
                letter,
                paused,
                urgedToday,
                true);
    }

    /** Whether the reader may urge it now. */
    public boolean selectable() {
        return mayUrge && !paused;
    }

    public boolean step() {
        return !kind.equals("ASSIGNMENT");
    }
}
