package vn.tiendo.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the following officer proposes, or the leader decides.
 *
 * @param until the last day that is given; null if none is
 * @param words may be empty where all that was asked for is given
 */
public record ExtensionOpinion(@Nullable LocalDate until, String words) {

    public ExtensionOpinion {
        words = words.strip();
    }

    public boolean grants() {
        return until != null;
    }
}
