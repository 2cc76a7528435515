package vn.tiendo.file;

import vn.tiendo.shared.Refused;

/** The file, or what is packed in it, is larger than we take. */
public class FileTooLarge extends Refused {

    FileTooLarge(String name) {
        super(name);
    }
}
