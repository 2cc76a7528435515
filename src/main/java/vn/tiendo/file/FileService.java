package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;

/** Keeps uploaded files: at most 50 MB, .pdf .docx .xlsx .jpg .png, named and typed by what they are. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class FileService {

    public static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FileService.class);
    private static final String COLUMNS = "select id, subject_type, subject_id, name, content_type, size_bytes, sha256,"
            + " uploaded_by, uploaded_at, path from stored_file ";

    private final JdbcClient jdbc;
    private final List<FileGuard> guards;
    private final Clock clock;
    private final Path root;

    FileService(
            JdbcClient jdbc,
            List<FileGuard> guards,
            Clock clock,
            @Value("${tiendo.data-directory}") Path dataDirectory) {
        this.jdbc = jdbc;
        this.guards = guards;
        this.clock = clock;
        this.root = dataDirectory.resolve("files").toAbsolutePath();
    }

    /** Stores a file; it disappears again if the transaction rolls back. */
    public UUID store(FileSubject subject, String name, InputStream content) {
        if (!guard(subject).mayAdd(subject)) {
            throw new NotFound();
        }
        UUID id = Ids.next();
        String clean = FileNames.clean(name);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String path = "%d/%02d/%s".formatted(now.getYear(), now.getMonthValue(), id);
        try {
            Path temporary = Files.createTempFile(Files.createDirectories(root), "upload", ".part");
            try {
                String sha256 = copy(content, temporary, clean);
                String type = FileType.of(temporary, clean);
                long size = Files.size(temporary);
                move(temporary, root.resolve(path));
                jdbc.sql("insert into stored_file (id, subject_type, subject_id, name, content_type, size_bytes, sha256,"
                                + " path, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                id, subject.type(), subject.id(), clean, type, size, sha256, path,
                                Actor.currentPerson(), now)
                        .update();
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private static String copy(InputStream content, Path target, String name) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream hashed = new DigestInputStream(content, digest);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[16_384];
            long total = 0;
            for (int read = hashed.read(buffer); read >= 0; read = hashed.read(buffer)) {
                total += read;
                if (total > MAX_BYTES) {
                    throw new FileTooLarge(name);
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    delete(to);
                }
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("File {} could not be removed", file, e);
        }
    }

    /** The files of a subject that the person may read, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(FileSubject subject) {
        FileGuard guard = guard(subject);
        return jdbc
                .sql(COLUMNS + "where subject_type = ? and subject_id = ? order by uploaded_at, id")
                .params(subject.type(), subject.id())
                .query((row, n) -> facts(row))
                .list()
                .stream()
                .filter(guard::mayRead)
                .toList();
    }

    /** @throws NotFound if there is no such file or the person may not read it */
    @Transactional(readOnly = true)
    public FileContent open(UUID id) {
        FileContent content = find(id);
        if (!guard(content.facts().subject()).mayRead(content.facts())) {
            throw new NotFound();
        }
        return content;
    }

    /** Takes back what one has added oneself, while things may still be added. */
    public void remove(UUID id) {
        FileContent content = find(id);
        FileSubject subject = content.facts().subject();
        if (!content.facts().uploadedBy().equals(Actor.currentPerson()) || !guard(subject).mayAdd(subject)) {
            throw new NotFound();
        }
        jdbc.sql("delete from stored_file where id = ?").param(id).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(content.path());
            }
        });
    }

    private FileContent find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, n) -> new FileContent(facts(row), root.resolve(row.getString("path"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private FileGuard guard(FileSubject subject) {
        return guards.stream()
                .filter(guard -> guard.subjectType().equals(subject.type()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static StoredFile facts(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                new FileSubject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
