package vn.tiendo.register;

/**
 * What the cover of a printed register says.
 *
 * @param first number with which the first row begins, also of numbers that no document here has; 0 if there is none
 * @param last greatest number
 */
public record BookSpan(int count, int first, int last) {}
