package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** The types of files that we take, and how each is recognised by its content (QUALITY S4). */
enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png"));

    private static final Tika TIKA = new Tika();
    private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");

    private final String contentType;
    private final Set<String> extensions;

    FileKind(String contentType, Set<String> extensions) {
        this.contentType = contentType;
        this.extensions = extensions;
    }

    String contentType() {
        return contentType;
    }

    /**
     * The kind that both the content and the name tell.
     *
     * @throws FileTypeRefused if they differ, or the content is none of ours or carries macros
     * @throws FileTooLarge if more is packed in it than we unpack
     */
    static FileKind of(Path content, byte[] head, FileName name) throws IOException {
        return byContent(content, head, name)
                .filter(kind -> kind.extensions.contains(name.extension()))
                .orElseThrow(() -> new FileTypeRefused(name.text()));
    }

    private static Optional<FileKind> byContent(Path content, byte[] head, FileName name) throws IOException {
        String type = TIKA.detect(head);
        if (PACKED.contains(type)) {
            return new OfficePackage(content, name).kind();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.contentType.equals(type))
                .filter(kind -> kind != PDF || startsLikePdf(head))
                .findFirst();
    }

    /** Readers also take a PDF whose signature comes later; a page of HTML could stand before it. */
    private static boolean startsLikePdf(byte[] head) {
        byte[] signature = {'%', 'P', 'D', 'F', '-'};
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
