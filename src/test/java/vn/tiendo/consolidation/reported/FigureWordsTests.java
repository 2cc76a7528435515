package vn.tiendo.consolidation.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.directive.WorkKind;

/** Paper and screen call a figure the same. */
class FigureWordsTests {

    private static final List<String> ROOMS = List.of("board", "contact", "portal", "article");

    @Test
    void callsEachFigureAsTheScreenDoes() {
        List<String> keys = ROOMS.stream()
                .flatMap(room -> texts(room).keySet().stream().filter(key -> key.startsWith("figure.")))
                .toList();
        assertThat(keys).hasSizeGreaterThan(25);
        ROOMS.forEach(room -> texts(room).keySet().stream()
                .filter(key -> key.startsWith("figure."))
                .forEach(key -> assertThat(FigureWords.label(key.substring("figure.".length())))
                        .isEqualTo(texts(room).getString(key))));
    }

    private static ResourceBundle texts(String room) {
        return ResourceBundle.getBundle("vaadin-i18n/" + room, Locale.of("vi"));
    }

    @Test
    void namesEachKindOfWorkThatHasFigures() {
        assertThat(Stream.of(WorkKind.BOARD, WorkKind.CONTACT, WorkKind.SECTION, WorkKind.SLOGAN, WorkKind.ARTICLE))
                .allMatch(kind -> FigureWords.WORDS.find("kind." + kind).isPresent());
        assertThat(Arrays.stream(WorkKind.values())
                        .filter(kind ->
                                FigureWords.WORDS.find("annex.kind." + kind).isPresent()))
                .containsExactly(WorkKind.BOARD, WorkKind.CONTACT)
                .allMatch(kind ->
                        FigureWords.WORDS.find("annex.sheet.kind." + kind).isPresent());
    }
}
