package vn.tiendo.article.rule;

import java.util.List;

/**
 * Something that the editor should look at; it holds nothing up.
 *
 * @param key of its words
 * @param words that fill them in
 */
public record Finding(String key, List<String> words) {

    static Finding of(String key, String... words) {
        return new Finding(key, List.of(words));
    }
}
