package vn.tiendo.administration;

import vn.tiendo.longrun.LongRun;

/** A list on its way in. */
public final class ListImport extends LongRun<ListPreview> {

    private final ListKind kind;
    private final String fileName;

    ListImport(ListKind kind, String fileName, Act<ListPreview> act) {
        super(UNKNOWN, act);
        this.kind = kind;
        this.fileName = fileName;
    }

    public ListKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }
}
