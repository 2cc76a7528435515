package vn.tiendo.register;

import java.time.LocalDate;

/** The clerk's entry in the register of outgoing documents: number and date (Decree 30/2020, articles 15 and 18). */
public record Numbering(int number, LocalDate date) {}
