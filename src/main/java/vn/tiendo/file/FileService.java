package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Keeps uploaded files: at most 50 MB, .pdf .docx .xlsx .jpg .png, named and typed by what they are. */
@Service
@PreAuthorize("hasRole('USER')")
public class FileService {

    public static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final String COLUMNS = "select id, subject_type, subject_id, name, content_type, size_bytes, sha256,"
            + " uploaded_by, uploaded_at, path from stored_file ";

    private final JdbcClient jdbc;
    private final FileStore store;
    private final ObjectProvider<FileGuard> guards;
    private final AuditService audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** Guards are looked up late, since the rooms that give them may use this service themselves. */
    FileService(
            JdbcClient jdbc,
            FileStore store,
            ObjectProvider<FileGuard> guards,
            AuditService audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.guards = guards;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Stores a file; it disappears again if the caller's transaction rolls back.
     *
     * @param name as the browser sent it
     * @throws FileTypeRefused if content and name do not agree on one of our types
     * @throws FileTooLarge if more than {@link #MAX_BYTES} come, or too much is packed in them
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
            StoredFile file = new StoredFile(
                    Ids.next(),
                    subject,
                    clean.text(),
                    kind.contentType(),
                    arrival.size(),
                    arrival.sha256(),
                    Actor.currentPerson(),
                    clock.instant());
            transactions.executeWithoutResult(transaction -> keep(file, arrival));
            return file.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the person at the screen may add files to the subject now, and take back his own. */
    public boolean mayAdd(FileSubject subject) {
        return Boolean.TRUE.equals(transactions.execute(transaction ->
                guard(subject).filter(guard -> guard.mayAdd(subject)).isPresent()));
    }

    /** The files of a subject that the person may read, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(FileSubject subject) {
        FileGuard guard = guard(subject).orElseThrow(NotFound::new);
        return jdbc
                .sql(COLUMNS + "where subject_type = ? and subject_id = ? order by uploaded_at, id")
                .params(subject.type(), subject.id())
                .query((row, n) -> content(row).facts())
                .list()
                .stream()
                .filter(guard::mayRead)
                .toList();
    }

    /** @throws NotFound if there is no such file or the person may not read it */
    @Transactional(readOnly = true)
    public FileContent open(UUID id) {
        FileContent file = find(id);
        return guard(file.facts().subject())
                .filter(guard -> guard.mayRead(file.facts()))
                .map(guard -> file)
                .orElseThrow(NotFound::new);
    }

    /** Takes back what one has added oneself, while things may still be added; the bytes go with the commit. */
    @Transactional
    public void remove(UUID id) {
        FileContent file = find(id);
        if (!file.facts().uploadedBy().equals(Actor.currentPerson())
                || !mayAdd(file.facts().subject())) {
            throw new NotFound();
        }
        jdbc.sql("delete from stored_file where id = ?").param(id).update();
        record(file.facts(), "file.removed");
        deleteWhen(TransactionSynchronization.STATUS_COMMITTED, store.relative(file.path()));
    }

    private void keep(StoredFile file, FileStore.Arrival arrival) {
        String path = store.keep(arrival, file.id(), LocalDate.ofInstant(file.uploadedAt(), OfficeTime.ZONE));
        deleteWhen(TransactionSynchronization.STATUS_ROLLED_BACK, path);
        jdbc.sql("insert into stored_file (id, subject_type, subject_id, name, content_type, size_bytes, sha256,"
                        + " path, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        file.subject().type(),
                        file.subject().id(),
                        file.name(),
                        file.contentType(),
                        file.size(),
                        file.sha256(),
                        path,
                        file.uploadedBy(),
                        OffsetDateTime.ofInstant(file.uploadedAt(), ZoneOffset.UTC))
                .update();
        record(file, "file.stored");
    }

    /** Where the outcome is unknown the bytes stay: bytes without a row harm nobody, a row without bytes does. */
    private void deleteWhen(int outcome, String path) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    store.remove(path);
                }
            }
        });
    }

    private void record(StoredFile file, String act) {
        audit.record(
                "file:" + file.id(), file.subject().id(), act, Map.of("name", file.name(), "sha256", file.sha256()));
    }

    private FileContent find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, n) -> content(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Optional<FileGuard> guard(FileSubject subject) {
        return guards.stream()
                .filter(guard -> guard.subjectType().equals(subject.type()))
                .findFirst();
    }

    private FileContent content(ResultSet row) throws SQLException {
        StoredFile facts = new StoredFile(
                row.getObject("id", UUID.class),
                new FileSubject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
        return new FileContent(facts, store.place(row.getString("path")));
    }
}
