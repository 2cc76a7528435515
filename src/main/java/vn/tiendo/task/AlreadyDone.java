package vn.tiendo.task;

import java.time.Instant;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** Somebody has done the step in the meantime: the user is told who and when. */
public class AlreadyDone extends Refused {

    private final boolean mine;

    /** @param mine whether it was the same person, in another tab */
    AlreadyDone(boolean mine, String who, Instant when) {
        super(who, when.atZone(OfficeTime.ZONE).toLocalDateTime());
        this.mine = mine;
    }

    @Override
    public String key() {
        return mine ? super.key() + ".mine" : super.key();
    }
}
