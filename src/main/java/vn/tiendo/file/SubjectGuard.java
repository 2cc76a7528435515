package vn.tiendo.file;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.tiendo.shared.NotFound;

/** A guard that follows what its room already says of the subject: whoever may read the subject may read its files. */
public abstract class SubjectGuard implements FileGuard {

    private final String type;
    private final Consumer<UUID> reading;
    private final Predicate<UUID> adding;

    /**
     * @param reading reads the subject; throws {@link NotFound} for who may not
     * @param adding whether the person may add to the subject now
     */
    protected SubjectGuard(String type, Consumer<UUID> reading, Predicate<UUID> adding) {
        this.type = type;
        this.reading = reading;
        this.adding = adding;
    }

    @Override
    public boolean knows(String subjectType) {
        return type.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        try {
            reading.accept(subject.id());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    @Override
    public boolean mayAdd(FileSubject subject) {
        return adding.test(subject.id());
    }
}
