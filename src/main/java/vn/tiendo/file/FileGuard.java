package vn.tiendo.file;

/** What a room says about the files of its subjects; without such a room nobody reads or adds any. */
public interface FileGuard {

    boolean knows(String subjectType);

    boolean mayRead(FileSubject subject);

    /** Whether one file of a subject that the person may read is for his eyes too. */
    default boolean mayRead(FileSubject subject, StoredFile file) {
        return mayRead(subject);
    }

    /** Whether the person at the screen may add files now, and take back his own. */
    boolean mayAdd(FileSubject subject);

    /**
     * Called before a file comes or goes, in the same transaction: whoever closes the subject waits until that has ended, or
     * this one until it is closed.
     */
    default void hold(FileSubject subject) {}

    /** Whether nobody but its uploader takes a file back. */
    default boolean onlyByUploader() {
        return true;
    }

    /** Whether his own file may be taken back still; what has been sent on stays. */
    default boolean mayTakeBack(FileSubject subject, StoredFile file) {
        return mayAdd(subject);
    }
}
