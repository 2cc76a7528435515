package vn.tiendo.prose;

import java.util.ArrayList;
import java.util.List;

/** Words that stand in one paragraph, as they are collected. */
final class PastedLine {

    private final List<Phrase> phrases = new ArrayList<>();

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    /** What follows is a line of its own, if there is something before it. */
    void end() {
        boolean begun = !isBlank();
        if (begun && !phrases.getLast().text().equals("\n")) {
            phrases.add(Phrase.plain("\n"));
        }
    }

    boolean isBlank() {
        return phrases.stream().allMatch(phrase -> phrase.text().isBlank());
    }

    List<Phrase> phrases() {
        return phrases;
    }
}
