package vn.tiendo.prose.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import vn.tiendo.prose.PlainLetters;
import vn.tiendo.prose.picture.PictureFile;
import vn.tiendo.shared.Ids;

/** What the text refers to: pictures within the file, addresses of links. Nothing outside of the file is opened. */
final class WordPictures {

    private static final int MAX_PICTURES = 50;

    private final PackagePart text;
    private final Set<ImportWarning> warnings;
    private final Map<String, ImportedPicture> pictures = new LinkedHashMap<>();

    WordPictures(PackagePart text, Set<ImportWarning> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    List<ImportedPicture> list() {
        return List.copyOf(pictures.values());
    }

    /** The picture that lies in the file; one that is shown twice is one. */
    Optional<UUID> embedded(@Nullable String relation, String alt) {
        PackageRelationship found = relation(relation);
        if (found == null) {
            return Optional.empty();
        }
        if (found.getTargetMode() == TargetMode.EXTERNAL) {
            warnings.add(ImportWarning.PICTURE_ELSEWHERE);
            return Optional.empty();
        }
        String name = found.getTargetURI().toString();
        if (!pictures.containsKey(name)) {
            byte[] bytes = bytes(found);
            if (!PictureFile.isTaken(bytes)) {
                warnings.add(ImportWarning.PICTURE_LEFT_OUT);
                return Optional.empty();
            }
            if (pictures.size() >= MAX_PICTURES) {
                throw new WordFileTooLarge();
            }
            pictures.put(
                    name,
                    new ImportedPicture(Ids.next(), bytes, PlainLetters.of(alt).strip()));
        }
        return Optional.of(pictures.get(name).id());
    }

    /** Where a link leads. */
    @Nullable
    String address(@Nullable String relation) {
        PackageRelationship found = relation(relation);
        return found == null || found.getTargetMode() != TargetMode.EXTERNAL
                ? null
                : found.getTargetURI().toString();
    }

    private @Nullable PackageRelationship relation(@Nullable String id) {
        return id == null || id.isEmpty() ? null : text.getRelationship(id);
    }

    private byte[] bytes(PackageRelationship relation) {
        try {
            PackagePart part = text.getRelatedPart(relation);
            if (part == null) {
                return new byte[0];
            }
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes(); // counted before
            }
        } catch (IOException | InvalidFormatException | IllegalArgumentException missing) {
            return new byte[0];
        }
    }
}
