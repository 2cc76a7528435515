package vn.tiendo.prose.picture;

import vn.tiendo.shared.Refused;

/** It is no picture of a kind that is taken, or it is broken. */
public class PictureUnreadable extends Refused {

    PictureUnreadable() {}

    PictureUnreadable(Exception cause) {
        initCause(cause);
    }
}
