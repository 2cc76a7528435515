package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.BitSet;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.SearchText;

/** A text in which beginnings of words that were looked for are marked, accents or not. */
public class Marked extends Span {

    public Marked(String text, SearchQuery query) {
        BitSet found = found(text, query);
        int from = 0;
        while (from < text.length()) {
            boolean marked = found.get(from);
            int to = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            to = to < 0 ? text.length() : Math.min(to, text.length());
            String piece = text.substring(from, to);
            if (marked) {
                getElement().appendChild(new Element("mark").setText(piece));
            } else {
                add(new Text(piece));
            }
            from = to;
        }
    }

    /** Folds letter by letter, so that each folded letter knows the place it comes from. */
    private static BitSet found(String text, SearchQuery query) {
        StringBuilder folded = new StringBuilder();
        int[] places = new int[text.length() * 3 + 1];
        for (int i = 0; i < text.length(); i++) {
            String letter = Character.isWhitespace(text.charAt(i)) ? " " : SearchText.of(text.substring(i, i + 1));
            for (int n = 0; n < letter.length() && folded.length() < places.length; n++) {
                places[folded.length()] = i;
                folded.append(letter.charAt(n));
            }
        }
        BitSet found = new BitSet();
        for (String word : query.words()) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                    int end = at + word.length();
                    found.set(places[at], end < folded.length() ? places[end] : text.length());
                }
            }
        }
        return found;
    }
}
