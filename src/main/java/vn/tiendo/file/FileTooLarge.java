package vn.tiendo.file;

import vn.tiendo.shared.Refused;

/** More than 50 MB. */
public class FileTooLarge extends Refused {

    FileTooLarge(String name) {
        super(name);
    }
}
