package vn.tiendo.consolidation.reported;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that are summed together, as the tree stood when the figures were fixed: those below a unit, or those of a class
 * there.
 *
 * @param position in the tree read from the top down, what is above before what is below
 * @param above position of the group that it is a part of; null at the top
 * @param unitId below which its units stand; null for units of a class
 * @param name of the unit or of the class
 * @param english the same in English, where it has such a name
 */
public record FigureGroup(
        int position, @Nullable Integer above, @Nullable UUID unitId, String name, String english) {}
