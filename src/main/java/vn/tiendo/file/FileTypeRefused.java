package vn.tiendo.file;

import vn.tiendo.shared.Refused;

/** The content is none of the admitted types, differs from the name's ending, holds macros or unpacks to something huge. */
public class FileTypeRefused extends Refused {

    FileTypeRefused(String name) {
        super(name);
    }
}
