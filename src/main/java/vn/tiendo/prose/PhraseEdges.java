package vn.tiendo.prose;

import java.util.ArrayList;
import java.util.List;

/** Brings phrases into a form in which marks can be set: joined where they are dressed alike, blanks outside of marks. */
final class PhraseEdges {

    private PhraseEdges() {}

    static List<Phrase> tidy(List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase phrase : phrases) {
            String words = PlainLetters.of(phrase.text()).replaceAll("[\\t\\p{Zs}]+", " ");
            Phrase clean = phrase.with(words);
            if (clean.link() != null && !SafeHtml.isLink(clean.link())) {
                clean = new Phrase(words, clean.bold(), clean.italic(), null, clean.picture());
            }
            add(joined, clean);
        }
        return edged(stripped(joined));
    }

    private static void add(List<Phrase> joined, Phrase phrase) {
        if (phrase.text().isEmpty() && phrase.picture() == null) {
            return;
        }
        Phrase last = joined.isEmpty() ? null : joined.getLast();
        boolean blank = phrase.text().isBlank() && phrase.picture() == null;
        if (last != null && last.picture() == null && (last.dressedLike(phrase) || blank)) {
            joined.set(joined.size() - 1, last.with((last.text() + phrase.text()).replaceAll(" +", " ")));
        } else {
            joined.add(blank ? Phrase.plain(" ") : phrase);
        }
    }

    private static List<Phrase> stripped(List<Phrase> phrases) {
        List<Phrase> line = new ArrayList<>(phrases);
        while (!line.isEmpty() && isBlank(line.getFirst())) {
            line.removeFirst();
        }
        while (!line.isEmpty() && isBlank(line.getLast())) {
            line.removeLast();
        }
        if (!line.isEmpty()) {
            line.set(0, line.getFirst().with(line.getFirst().text().stripLeading()));
            line.set(line.size() - 1, line.getLast().with(line.getLast().text().stripTrailing()));
        }
        return line;
    }

    private static boolean isBlank(Phrase phrase) {
        return phrase.picture() == null && phrase.text().isBlank();
    }

    /** Moves blanks, and signs that stand against a letter outside, out of the marks (CommonMark 0.31, section 6.2). */
    private static List<Phrase> edged(List<Phrase> phrases) {
        List<Phrase> edged = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean marked = phrase.picture() == null && (phrase.bold() || phrase.italic() || phrase.link() != null);
            if (!marked) {
                edged.add(phrase);
                continue;
            }
            String words = phrase.text();
            int from = 0;
            int to = words.length();
            boolean letterBefore = i > 0 && endsInLetter(phrases.get(i - 1).text());
            boolean letterAfter = i + 1 < phrases.size()
                    && beginsWithLetter(phrases.get(i + 1).text());
            while (from < to && Character.isWhitespace(words.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
                to--;
            }
            // Against a blank, or within a link, a mark is read as one whatever stands in it.
            letterBefore &= from == 0 && phrase.link() == null;
            letterAfter &= to == words.length() && phrase.link() == null;
            while (letterBefore && from < to && !Character.isLetterOrDigit(words.charAt(from))) {
                from++;
            }
            while (letterAfter && to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
                to--;
            }
            addUnlessEmpty(edged, Phrase.plain(words.substring(0, from)));
            addUnlessEmpty(edged, phrase.with(words.substring(from, to)));
            addUnlessEmpty(edged, Phrase.plain(words.substring(to)));
        }
        return edged;
    }

    private static void addUnlessEmpty(List<Phrase> phrases, Phrase phrase) {
        if (!phrase.text().isEmpty()) {
            phrases.add(phrase);
        }
    }

    private static boolean endsInLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean beginsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }
}
