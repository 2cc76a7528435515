package vn.tiendo.urging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Channel;

/**
 * What a unit was reminded of at one moment, and who was told.
 *
 * @param kind {@code ASSIGNMENT} or the step's id in its diagram
 * @param workingDays to the last one of the deadline: negative before it
 * @param sender who did it by hand; null for the ladder
 * @param letter by which it was done; null if by none
 * @param subjects how many assignments or steps it was about
 */
public record UrgingAct(
        Instant at,
        String unit,
        String kind,
        String milestone,
        int workingDays,
        int level,
        String content,
        List<Channel> channels,
        @Nullable String sender,
        String words,
        @Nullable UrgingLetter letter,
        int subjects,
        List<UrgePreview.Told> told) {}
