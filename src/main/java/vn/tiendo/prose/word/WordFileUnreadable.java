package vn.tiendo.prose.word;

import vn.tiendo.shared.Refused;

/** It is no .docx, or one with macros, a password or a fault. */
public class WordFileUnreadable extends Refused {

    WordFileUnreadable() {}

    WordFileUnreadable(Exception cause) {
        initCause(cause);
    }
}
