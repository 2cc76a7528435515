package vn.tiendo.substitution;

import java.time.LocalDate;

/**
 * That somebody is away now or soon.
 *
 * @param substitute who stands in, by name
 */
public record Away(LocalDate from, LocalDate to, String substitute) {}
