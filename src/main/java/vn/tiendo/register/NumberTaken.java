package vn.tiendo.register;

import vn.tiendo.shared.Refused;

/** The number already stands in this year's register. */
public class NumberTaken extends Refused {

    NumberTaken(int number, int year) {
        super(Integer.toString(number), Integer.toString(year));
    }
}
