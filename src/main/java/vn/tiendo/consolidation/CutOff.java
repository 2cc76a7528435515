package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures can be fixed now.
 *
 * @param missing the units whose report is not there, by name
 * @param allowedFrom the day from which it can be done although units are missing; null if the directive has no deadline
 */
public record CutOff(List<String> missing, @Nullable LocalDate allowedFrom, boolean allowed) {}
