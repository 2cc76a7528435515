package vn.tiendo.task;

import java.time.Instant;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** Somebody has done the step in the meantime: the user is told who and when. */
public class AlreadyDone extends Refused {

    AlreadyDone(String who, Instant when) {
        super(who, when.atZone(OfficeTime.ZONE).toLocalDateTime());
    }
}
