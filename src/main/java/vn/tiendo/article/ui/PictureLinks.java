package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.prose.MarkdownPicture;

/** At which address of this server the pictures of an article are found, and what is said of them. */
final class PictureLinks {

    private PictureLinks() {}

    static String of(UUID file) {
        return "tep/" + file;
    }

    /** Those of the article; a picture of another one is not shown in it. */
    static Function<UUID, Optional<MarkdownPicture>> of(List<ArticleDraft.Picture> pictures, Component page) {
        return file -> pictures.stream()
                .filter(picture -> picture.fileId().equals(file))
                .findFirst()
                .map(picture -> new MarkdownPicture(of(file), picture.alt(), caption(picture, page)));
    }

    /** What stands below a picture: what it shows, and who took it. */
    static String caption(ArticleDraft.Picture picture, Component page) {
        return picture.credit().isBlank()
                ? picture.caption()
                : page.getTranslation("article.caption", picture.caption(), picture.credit())
                        .strip();
    }
}
