package vn.tiendo.report.figure;

import java.time.Instant;
import java.util.UUID;

/** A room above that counts reports says whether it has done so. */
@FunctionalInterface
public interface FiguresFixed {

    /** Whether the figures of a directive were fixed at this moment or later, so that what had been sent by then is in them. */
    boolean isFixedSince(UUID directiveId, Instant moment);
}
