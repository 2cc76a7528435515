package vn.tiendo.administration;

import vn.tiendo.shared.Refused;

/** The list has problems, perhaps because something changed since it was tried. */
public class ListNotClean extends Refused {

    ListNotClean(int problems) {
        super(problems);
    }
}
