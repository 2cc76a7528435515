package vn.tiendo.urging;

import java.time.LocalDate;

/**
 * A letter of urging (công văn đôn đốc) that has left the office.
 *
 * @param number with its symbol, as on paper, e.g. {@code 1412/UBND-TH}
 */
public record UrgingLetter(String number, LocalDate issuedOn) {}
