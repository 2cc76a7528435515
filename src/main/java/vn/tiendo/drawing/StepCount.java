package vn.tiendo.drawing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One kind of human step under a directive, in one version of its process.
 *
 * @param running open steps
 * @param late those of them whose time is over
 * @param done steps that somebody has done
 * @param median how long the middle one of those took from its opening, nights and days off included; null if none is done
 */
public record StepCount(
        String processId,
        int version,
        String step,
        int running,
        int late,
        int done,
        @Nullable Duration median) {}
