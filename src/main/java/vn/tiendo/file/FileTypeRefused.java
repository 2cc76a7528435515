package vn.tiendo.file;

import vn.tiendo.shared.Refused;

/** The content is of a type that we do not take, or not of the type that the name says. */
public class FileTypeRefused extends Refused {

    FileTypeRefused(String name) {
        super(name);
    }
}
