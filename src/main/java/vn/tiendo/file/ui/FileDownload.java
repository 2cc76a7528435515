package vn.tiendo.file.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.UriUtils;
import vn.tiendo.file.FileContent;
import vn.tiendo.file.FileService;
import vn.tiendo.shared.NotFound;

/** Hands a file to the browser, always to save and never to show inside the application (QUALITY S4). */
@Controller
class FileDownload {

    private final FileService files;

    FileDownload(FileService files) {
        this.files = files;
    }

    @GetMapping("/tep/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id, HttpServletResponse response) {
        FileContent file = files.open(id);
        // in place of what every page says; nosniff and no-store are said already
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.facts().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file))
                .body(new FileSystemResource(file.path()));
    }

    /** What may not be read answers as what does not exist. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }

    private static String encoded(FileContent file) {
        return UriUtils.encode(file.facts().name(), StandardCharsets.UTF_8);
    }
}
