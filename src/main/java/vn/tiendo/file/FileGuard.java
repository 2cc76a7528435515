package vn.tiendo.file;

/** The room that owns a kind of subject says who may read and add its files. */
public interface FileGuard {

    String subjectType();

    boolean mayRead(StoredFile file);

    /** Also who may remove what he has added himself. */
    boolean mayAdd(FileSubject subject);
}
