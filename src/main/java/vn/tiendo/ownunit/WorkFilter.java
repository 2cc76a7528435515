package vn.tiendo.ownunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;

/**
 * Which of a unit's assignments are listed.
 *
 * @param unit null for the reader's first one
 * @param directive of this one only; null for all that run
 * @param day whose last day this is; null for any
 */
public record WorkFilter(
        Cell cell,
        @Nullable UUID unit,
        @Nullable UUID directive,
        @Nullable LocalDate day) {}
