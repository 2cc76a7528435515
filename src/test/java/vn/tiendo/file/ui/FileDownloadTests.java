package vn.tiendo.file.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
class FileDownloadTests {

    private static final UUID MAI = Ids.next();
    private static final FileSubject SUBJECT = new FileSubject("test-download", MAI);
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private FileService files;

    private MockMvcTester browser;
    private @Nullable Authentication reader;

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnFilesOnly {

        @Bean
        FileGuard ownFilesOnly() {
            return new FileGuard() {
                @Override
                public boolean knows(String subjectType) {
                    return subjectType.equals(SUBJECT.type());
                }

                @Override
                public boolean mayRead(FileSubject subject) {
                    return subject.id().equals(Actor.current().personId());
                }

                @Override
                public boolean mayAdd(FileSubject subject) {
                    return true;
                }
            };
        }
    }

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        browser = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        signIn(MAI);
    }

    @AfterEach
    void signOut() {
        reader = null;
        SecurityContextHolder.clearContext();
    }

    @Test
    void isSavedAndNeverShown() {
        UUID id = files.store(SUBJECT, "Kế hoạch \"số 1\"; 'a'.pdf", new ByteArrayInputStream(PDF));

        MvcTestResult answer = download(id);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .body()
                .isEqualTo(PDF);
        assertThat(answer.getResponse()).satisfies(response -> {
            assertThat(response.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201%3B%20%27a%27.pdf");
            assertThat(response.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
        });
    }

    @Test
    void answersTheSameForWhatIsHiddenAndWhatDoesNotExist() {
        UUID id = files.store(SUBJECT, "a.pdf", new ByteArrayInputStream(PDF));
        signIn(Ids.next());

        assertThat(download(id)).hasStatus(404);
        assertThat(download(Ids.next())).hasStatus(404);
        assertThat(download("no-id")).hasStatus(404);
    }

    @Test
    void sendsStrangersToTheLoginPage() {
        UUID id = files.store(SUBJECT, "a.pdf", new ByteArrayInputStream(PDF));
        signOut();

        assertThat(download(id)).hasStatus3xxRedirection();
    }

    private MvcTestResult download(Object id) {
        return browser.get()
                .uri("/tep/{id}", id)
                .with(reader == null ? anonymous() : authentication(reader))
                .exchange();
    }

    private void signIn(UUID person) {
        Actor actor = new Actor(person, "Mai", null);
        reader = new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER");
        SecurityContextHolder.getContext().setAuthentication(reader);
    }
}
