package vn.tiendo.file;

import java.text.Normalizer;

/** Makes a name harmless: no path, no control or direction marks, composed letters, a bearable length. */
final class FileNames {

    private static final int MAX = 200;

    private FileNames() {}

    static String clean(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String bare = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .replaceAll("[\"<>|:*?]", "_")
                .strip();
        if (bare.length() <= MAX) {
            return bare;
        }
        String ending = bare.substring(Math.max(0, bare.lastIndexOf('.')));
        return bare.substring(0, MAX - ending.length()) + ending;
    }
}
