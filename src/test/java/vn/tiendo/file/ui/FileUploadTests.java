package vn.tiendo.file.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@ViewPackages(packages = "vn.tiendo.file.ui")
class FileUploadTests extends SpringBrowserlessTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final UUID MAI = Ids.next();

    private final FileSubject subject = new FileSubject("test-upload", Ids.next());

    @Autowired
    private FileService files;

    @Autowired
    private Gate gate;

    /** Reading is free; adding only while the gate is open. */
    static class Gate implements FileGuard {

        private boolean open = true;

        @Override
        public boolean knows(String subjectType) {
            return subjectType.equals("test-upload");
        }

        @Override
        public boolean mayRead(FileSubject subject) {
            return true;
        }

        @Override
        public boolean mayAdd(FileSubject subject) {
            return open;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Guards {

        @Bean
        Gate gate() {
            return new Gate();
        }
    }

    @BeforeEach
    void bringOneFile() {
        gate.open = true;
        signIn(MAI);
        files.store(subject, "Minh chứng.pdf", new ByteArrayInputStream(PDF));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsFilesToDownloadPastTheRouter() {
        show();

        Anchor link = $(Anchor.class).single();
        assertThat(link.getText()).isEqualTo("Minh chứng.pdf");
        assertThat(link.getHref())
                .contains("tep/" + files.of(subject).getFirst().id());
        assertThat(link.getElement().hasAttribute("router-ignore")).isTrue();
    }

    @Test
    void speaksVietnameseWhileUploading() {
        show();

        Upload field = $(Upload.class).single();
        assertThat(field.getI18n().getUploading().getStatus().getProcessing()).isEqualTo("Đang kiểm tra tệp…");
        assertThat(field.getMaxFileSize()).isEqualTo(50 * 1024 * 1024);
    }

    @Test
    void letsTheUploaderTakeHisFileBack() {
        show();

        $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Gỡ bỏ"))
                .forEach(Button::click);

        assertThat(files.of(subject)).isEmpty();
        assertThat($(Anchor.class).all()).isEmpty();
    }

    @Test
    void offersNeitherFieldNorRemovalWhenNothingMayBeAdded() {
        gate.open = false;
        show();

        assertThat($(Upload.class).all()).isEmpty();
        assertThat($(Button.class).all()).isEmpty();
        assertThat($(Anchor.class).all()).hasSize(1);
    }

    @Test
    void offersRemovalOfOnesOwnFilesOnly() {
        signIn(Ids.next());
        show();

        assertThat($(Upload.class).all()).hasSize(1);
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Gỡ bỏ"));
    }

    @Test
    void anUploadThatEndsAfterItsPageIsGoneTroublesNobody() {
        FileUpload upload = new FileUpload(files, subject);
        UI.getCurrent().add(upload);
        UI.getCurrent().remove(upload);
        List<Throwable> errors = new ArrayList<>();
        VaadinSession.getCurrent().setErrorHandler(error -> errors.add(error.getThrowable()));

        upload.tellPage(UI.getCurrent(), "");
        roundTrip();
        upload.tellPage(new UI(), "");

        assertThat(errors).isEmpty();
    }

    private void show() {
        UI.getCurrent().add(new FileUpload(files, subject));
    }

    private static void signIn(UUID person) {
        Actor actor = new Actor(person, "Mai", null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }
}
