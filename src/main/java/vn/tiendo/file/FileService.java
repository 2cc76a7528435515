package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Takes files in and gives them out, to whom the room of their subject allows it. */
@Service
@PreAuthorize("hasRole('USER')")
public class FileService {

    private final Uploads uploads;
    private final FileStore store;
    private final ObjectProvider<FileGuard> guards;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** Guards are looked up late, since the rooms that give them may use this service themselves. */
    FileService(
            Uploads uploads,
            FileStore store,
            ObjectProvider<FileGuard> guards,
            AuditService audit,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.guards = guards;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps a file of at most 50 MB, type PDF, DOCX, XLSX, JPEG or PNG; it is gone again if the caller's transaction rolls back.
     *
     * @param name as the browser sent it
     * @throws FileTypeRefused if content and name do not agree on one of these types
     * @throws FileTooLarge if more than 50 MB come, or more than 100 MB are packed in them
     * @throws NotFound if the person may not add to the subject
     */
    public UUID store(FileSubject subject, String name, InputStream content) {
        if (!mayAdd(subject)) {
            throw new NotFound();
        }
        FileName clean = FileName.of(name);
        // No transaction of ours while bytes arrive: a slow sender must not hold a database connection.
        try (FileStore.Arrival arrival = store.receive(content, clean)) {
            FileKind kind = FileKind.of(arrival.path(), arrival.head(), clean);
            StoredFile facts = new StoredFile(
                    Ids.next(),
                    clean.text(),
                    kind.contentType(),
                    arrival.size(),
                    arrival.sha256(),
                    Actor.currentPerson(),
                    clock.instant());
            transactions.executeWithoutResult(transaction -> keep(subject, facts, arrival));
            return facts.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(FileSubject subject) {
        if (!mayRead(subject)) {
            throw new NotFound();
        }
        return all(subject).stream()
                .map(Upload::facts)
                .filter(file -> mayRead(subject, file))
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredFile facts(UUID id) {
        return readable(id).facts();
    }

    @Transactional(readOnly = true)
    public FileContent open(UUID id) {
        Upload upload = readable(id);
        return new FileContent(upload.facts(), store.place(upload.path()));
    }

    /** Whether the person at the screen may read the subject's files; without a transaction of ours, which a guard's refusal would spoil. */
    public boolean mayRead(FileSubject subject) {
        return guards.stream().anyMatch(guard -> guard.knows(subject.type()) && guard.mayRead(subject));
    }

    /** Whether the person at the screen may add files to the subject and take back his own. */
    public boolean mayAdd(FileSubject subject) {
        return Boolean.TRUE.equals(transactions.execute(transaction ->
                guards.stream().anyMatch(guard -> guard.knows(subject.type()) && guard.mayAdd(subject))));
    }

    /** Whether the person at the screen may take the file back now. */
    public boolean mayTakeBack(FileSubject subject, StoredFile file) {
        boolean own = file.uploadedBy().equals(Actor.current().personId());
        return Boolean.TRUE.equals(transactions.execute(transaction -> guards.stream()
                .anyMatch(guard -> guard.knows(subject.type())
                        && (own || !guard.onlyByUploader())
                        && guard.mayTakeBack(subject, file))));
    }

    /**
     * Takes back a file; its bytes go when the transaction has committed.
     *
     * @throws NotAllowed if somebody else has uploaded it, or the subject is closed to changes
     */
    @Transactional
    public void remove(UUID id) {
        Upload upload = readable(id);
        hold(upload.subject());
        if (!mayTakeBack(upload.subject(), upload.facts())) {
            throw new NotAllowed();
        }
        events.publishEvent(
                new FileTakenBack(upload.subject(), id, upload.facts().name()));
        delete(upload);
    }

    /** Nothing of the subject is needed any more. The caller has found that it may go. */
    @Transactional
    public void discard(FileSubject subject) {
        all(subject).forEach(this::delete);
    }

    private void delete(Upload upload) {
        uploads.delete(upload);
        record(upload.subject(), upload.facts(), "file.removed");
        if (!uploads.existsByPathAndIdNot(upload.path(), upload.facts().id())) {
            removeBytes(upload.path(), TransactionSynchronization.STATUS_COMMITTED);
        }
    }

    private List<Upload> all(FileSubject subject) {
        return uploads.findBySubjectTypeAndSubjectIdOrderByUploadedAtAscIdAsc(subject.type(), subject.id());
    }

    private void hold(FileSubject subject) {
        guards.stream().filter(guard -> guard.knows(subject.type())).forEach(guard -> guard.hold(subject));
    }

    /**
     * Lets the files of one subject that the person may read lie with another one too; each goes its own way from then on.
     * The caller has found that they belong there.
     */
    @Transactional
    public void carry(FileSubject from, FileSubject to) {
        for (Upload upload : all(from)) {
            StoredFile file = upload.facts();
            if (!mayRead(from, file)) {
                continue;
            }
            StoredFile carried = new StoredFile(
                    Ids.next(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.sha256(),
                    file.uploadedBy(),
                    file.uploadedAt());
            uploads.save(new Upload(to, carried, upload.path()));
            record(to, carried, "file.stored");
        }
    }

    private void keep(FileSubject subject, StoredFile facts, FileStore.Arrival arrival) {
        hold(subject);
        if (!mayAdd(subject)) {
            throw new NotFound(); // it was closed while the bytes arrived
        }
        LocalDate day = LocalDate.ofInstant(facts.uploadedAt(), OfficeTime.ZONE);
        String path = store.keep(arrival, facts.id(), day);
        removeBytes(path, TransactionSynchronization.STATUS_ROLLED_BACK);
        uploads.save(new Upload(subject, facts, path));
        record(subject, facts, "file.stored");
        events.publishEvent(new FileAdded(subject, facts.id(), facts.name()));
    }

    private void removeBytes(String path, int outcome) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    store.remove(path);
                }
            }
        });
    }

    private void record(FileSubject subject, StoredFile facts, String act) {
        audit.record("file:" + facts.id(), subject.id(), act, Map.of("name", facts.name(), "sha256", facts.sha256()));
    }

    private Upload readable(UUID id) {
        return uploads.findById(id)
                .filter(upload -> mayRead(upload.subject(), upload.facts()))
                .orElseThrow(NotFound::new);
    }

    private boolean mayRead(FileSubject subject, StoredFile file) {
        return guards.stream().anyMatch(guard -> guard.knows(subject.type()) && guard.mayRead(subject, file));
    }
}
