package vn.tiendo.consolidation.reported;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose lines make a number.
 *
 * @param code of the figure
 * @param obligation only what is told of it; null for all
 * @param group only the units of this group and of those below it; null for all
 */
public record FigureChoice(
        String code,
        Told told,
        @Nullable UUID obligation,
        @Nullable Integer group) {}
