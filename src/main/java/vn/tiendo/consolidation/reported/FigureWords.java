package vn.tiendo.consolidation.reported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.document.PaperTexts;

/** Figures in the words of an official document. */
public final class FigureWords {

    static final PaperTexts WORDS = new PaperTexts("consolidation");

    private FigureWords() {}

    /** How a figure is called; by its code if its room has gone. */
    static String label(String code) {
        return WORDS.find("figure." + code).orElse(code);
    }

    /** What the units told of an obligation together, parts left out; empty if nobody told anything that can be summed. */
    public static Optional<String> sentence(UUID obligation, ReportedFigures figures) {
        Map<String, List<Long>> told = new LinkedHashMap<>();
        for (FigureLine line : figures.lines()) {
            Long amount = line.amount();
            if (amount != null && line.partOf().isEmpty() && line.obligationId().equals(obligation)) {
                told.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(amount);
            }
        }
        String sums = told.entrySet().stream()
                .map(each -> WORDS.text(
                        "reported.sum",
                        label(each.getKey()),
                        each.getValue().stream().mapToLong(Long::longValue).sum(),
                        each.getValue().size()))
                .collect(Collectors.joining("; "));
        return sums.isEmpty() ? Optional.empty() : Optional.of(WORDS.text("reported.sentence", sums));
    }
}
