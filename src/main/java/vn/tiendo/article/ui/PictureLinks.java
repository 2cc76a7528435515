package vn.tiendo.article.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.article.ArticleDraft;

/** At which address of this server the pictures of an article are found. */
final class PictureLinks {

    private PictureLinks() {}

    static String of(UUID file) {
        return "tep/" + file;
    }

    /** Those of the article; a picture of another one is not shown in it. */
    static Function<UUID, Optional<String>> of(List<ArticleDraft.Picture> pictures) {
        Set<UUID> own = pictures.stream().map(ArticleDraft.Picture::fileId).collect(Collectors.toSet());
        return file -> own.contains(file) ? Optional.of(of(file)) : Optional.empty();
    }
}
