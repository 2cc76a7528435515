package vn.tiendo.task;

import java.time.Instant;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** A colleague has taken the step: the user is told who and when (UX-06). */
public class AlreadyClaimed extends Refused {

    AlreadyClaimed(String who, Instant when) {
        super(who, when.atZone(OfficeTime.ZONE).toLocalDateTime());
    }
}
