package vn.tiendo.urging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;

/**
 * One person who was told of one assignment or step: a row of the proof.
 *
 * @param title code and title of the obligation; empty for a step
 * @param covered milestones that were missed and told with this one
 * @param letter by which it was done; null if by none
 * @param person who was told; null where nobody was to be found
 */
public record UrgingRecord(
        Instant at,
        String unit,
        String kind,
        String title,
        String milestone,
        int workingDays,
        Instant due,
        int level,
        String content,
        List<Channel> channels,
        String rule,
        String covered,
        @Nullable String sender,
        String words,
        @Nullable UrgingLetter letter,
        @Nullable String person,
        @Nullable Receiver role) {}
