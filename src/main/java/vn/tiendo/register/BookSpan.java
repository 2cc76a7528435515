package vn.tiendo.register;

/**
 * What the cover of a printed register says.
 *
 * @param first smallest number, 0 if there is none
 * @param last greatest number
 */
public record BookSpan(int count, int first, int last) {}
