package vn.tiendo.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.shared.OfficeTime;

/** A morning's mail that did not get out in the morning: not on another day, and not once everything in it is done. */
@Component
class DigestGuard implements OutgoingMail.Guard {

    private final DigestReader reader;
    private final Clock clock;

    DigestGuard(DigestReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public String prefix() {
        return DigestService.KEY;
    }

    @Override
    public boolean isStillDue(String key) {
        String[] parts = key.substring(DigestService.KEY.length()).split(":");
        LocalDate day = LocalDate.parse(parts[0]);
        return day.equals(LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                && reader.needed(UUID.fromString(parts[1]), day);
    }
}
