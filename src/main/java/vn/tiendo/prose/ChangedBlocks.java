package vn.tiendo.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.prose.WordDiff.Block;
import vn.tiendo.prose.WordDiff.Change;

/** Finds which paragraph of the old text became which of the new one, in their order, by the words they share. */
final class ChangedBlocks {

    /** Below it, a paragraph is another one rather than a changed one. */
    private static final double ALIKE = 0.4;

    /** Beyond it the texts have so little in common that nobody looks for what became what. */
    private static final int MOST_PAIRS = 250_000;

    private ChangedBlocks() {}

    static List<Block> between(List<String> before, List<String> after) {
        List<Block> blocks = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(text -> blocks.add(WordDiff.whole(Change.REMOVED, text)));
            after.forEach(text -> blocks.add(WordDiff.whole(Change.ADDED, text)));
            return blocks;
        }
        double[][] alike = alike(before, after);
        double[][] best = best(alike, before.size(), after.size());
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && alike[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                blocks.add(WordDiff.words(before.get(i++), after.get(j++)));
            } else if (i < before.size() && (j == after.size() || best[i][j] == best[i + 1][j])) {
                blocks.add(WordDiff.whole(Change.REMOVED, before.get(i++)));
            } else {
                blocks.add(WordDiff.whole(Change.ADDED, after.get(j++)));
            }
        }
        return blocks;
    }

    /** The most that pairs from here on can have in common. */
    private static double[][] best(double[][] alike, int rows, int columns) {
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double pair = alike[i][j] > 0 ? best[i + 1][j + 1] + alike[i][j] : 0;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static double[][] alike(List<String> before, List<String> after) {
        List<Map<String, Integer>> old = before.stream().map(ChangedBlocks::bag).toList();
        List<Map<String, Integer>> now = after.stream().map(ChangedBlocks::bag).toList();
        double[][] alike = new double[before.size()][after.size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < alike[i].length; j++) {
                double share = share(old.get(i), now.get(j));
                alike[i][j] = share < ALIKE ? 0 : share;
            }
        }
        return alike;
    }

    /** Twice what both have, of all that they have. */
    private static double share(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> word : a.entrySet()) {
            common += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
        }
        int all = size(a) + size(b);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        WordDiff.tokens(text).stream()
                .filter(token -> !token.isBlank())
                .forEach(token -> bag.merge(token, 1, Integer::sum));
        return bag;
    }
}
