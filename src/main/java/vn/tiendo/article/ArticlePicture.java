package vn.tiendo.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A picture of an article as it is kept. */
@Embeddable
record ArticlePicture(UUID fileId, String caption, String credit, String alt) {

    static ArticlePicture of(ArticleDraft.Picture picture) {
        return new ArticlePicture(
                picture.fileId(),
                picture.caption().strip(),
                picture.credit().strip(),
                picture.alt().strip());
    }

    ArticleDraft.Picture facts() {
        return new ArticleDraft.Picture(fileId, caption, credit, alt);
    }
}
