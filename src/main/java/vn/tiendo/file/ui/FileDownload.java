package vn.tiendo.file.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.tiendo.file.FileContent;
import vn.tiendo.file.FileService;
import vn.tiendo.shared.NotFound;

/** Hands out a file as a download, never to be shown inside our pages (QUALITY S4). */
@RestController
class FileDownload {

    private final FileService files;

    FileDownload(FileService files) {
        this.files = files;
    }

    @GetMapping(FileUpload.PATH + "{id}")
    ResponseEntity<FileSystemResource> download(@PathVariable UUID id) {
        FileContent file = files.open(id);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.facts().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.facts().contentType()))
                .contentLength(file.facts().size())
                .body(new FileSystemResource(file.path()));
    }

    /** What may not be read answers as what does not exist, and so does what is no id. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
