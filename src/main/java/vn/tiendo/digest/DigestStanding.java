package vn.tiendo.digest;

import java.util.UUID;

/** How a directive stands, in the numbers of its page. */
record DigestStanding(
        UUID personId,
        UUID directiveId,
        String reference,
        String directive,
        int units,
        int received,
        int reported,
        int done,
        int overdue) {}
