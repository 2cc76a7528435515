package vn.tiendo.urging.ui;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingLetter;

/** How late something is, how high it was taken, and by which letter, each in a word and a colour. */
final class UrgingBadges {

    private UrgingBadges() {}

    static StateBadge[] of(UrgedLine line, UrgingWords words) {
        List<StateBadge> badges = new ArrayList<>(List.of(late(line, words), level(line, words)));
        UrgingLetter letter = line.letter();
        if (letter != null) {
            badges.add(new StateBadge("urge-letter", "✉", words.letter("urging.letter.issued", letter)));
        }
        if (line.paused()) {
            badges.add(new StateBadge("state-off", "⏸", words.text("urging.paused")));
        }
        return badges.toArray(StateBadge[]::new);
    }

    private static StateBadge late(UrgedLine line, UrgingWords words) {
        boolean over = words.words().of(line.due()) == DueText.Timeliness.OVERDUE;
        return new StateBadge(
                over ? "due-overdue" : "due-soon", "!", words.words().shortly(line.due()));
    }

    private static StateBadge level(UrgedLine line, UrgingWords words) {
        return new StateBadge(
                line.level() == 0 ? "state-off" : "urge-level", line.level() == 0 ? "–" : "▲", words.level(line));
    }
}
