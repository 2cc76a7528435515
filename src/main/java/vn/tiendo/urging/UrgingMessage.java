package vn.tiendo.urging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** Words what a unit still owes for a message that an officer sends by another way; Vietnamese, as all that leaves the office. */
@Component
class UrgingMessage {

    private final PaperTexts paper = new PaperTexts("urging");
    private final Translations texts;
    private final DueText words;
    private final String base;

    UrgingMessage(
            Translations texts,
            DueText words,
            @Value("${tiendo.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.texts = texts;
        this.words = words.in(Translations.VIETNAMESE);
        this.base = baseUrl.replaceAll("/+$", "") + "/";
    }

    /** Directive by directive: what is missing, its last day and how late it is, where it is to be done. */
    String of(UrgedUnit unit) {
        List<String> text = new ArrayList<>();
        text.add(paper.text("to", unit.unit()));
        Map<UUID, List<UrgedLine>> byDirective = unit.lines().stream()
                .collect(Collectors.groupingBy(UrgedLine::directiveId, LinkedHashMap::new, Collectors.toList()));
        byDirective.forEach((directive, lines) -> {
            UrgedLine first = lines.getFirst();
            text.add("");
            text.add(
                    first.reference().isEmpty()
                            ? paper.text("directive-unnumbered", first.subject())
                            : paper.text("directive", first.reference(), first.subject()));
            lines.forEach(line -> text.add(paper.text(
                    "line",
                    title(line),
                    words.weekdayAndDay(line.due().lastWorkingDay()),
                    words.distance(line.due()))));
            text.add(paper.text("link", base + DirectiveLinks.of(directive)));
        });
        text.add("");
        text.add(paper.text("please"));
        return String.join("\n", text);
    }

    /**
     * The same of many units, one after the other, for the letter that names them. All of them read it: what a leader gave
     * one unit alone is left out, or stands without its title where nothing else is late.
     */
    String list(List<UrgedUnit> units) {
        List<String> text = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            UrgedUnit unit = units.get(n);
            List<UrgedLine> lines = forAll(unit);
            text.add(paper.text("letter-unit", Integer.toString(n + 1), unit.unit(), Integer.toString(lines.size())));
            lines.forEach(line -> text.add(paper.text(
                    "line",
                    titleForAll(line),
                    words.weekdayAndDay(line.due().lastWorkingDay()),
                    words.distance(line.due()))));
        }
        return String.join("\n", text);
    }

    /** The same as the cells of a table: what, its last day, how late. */
    List<List<String>> named(UrgedUnit unit) {
        return forAll(unit).stream()
                .map(line -> List.of(
                        titleForAll(line), OfficeTime.day(line.due().lastWorkingDay()), words.distance(line.due())))
                .toList();
    }

    private static List<UrgedLine> forAll(UrgedUnit unit) {
        List<UrgedLine> common =
                unit.lines().stream().filter(line -> !line.instructed()).toList();
        return common.isEmpty() ? unit.lines() : common;
    }

    private String titleForAll(UrgedLine line) {
        return line.instructed() ? paper.text("given-alone") : title(line);
    }

    /** E.g. "1412/UBND-TH (02/11/2022)", which reads alike in every language. */
    String named(UrgingLetter letter) {
        return paper.text("letter", letter.number(), OfficeTime.day(letter.issuedOn()));
    }

    private String title(UrgedLine line) {
        if (!line.step()) {
            return line.title();
        }
        String step = texts.getTranslation(line.kind() + ".title", Translations.VIETNAMESE);
        return line.aboutUnit().isEmpty() ? step : paper.text("about", step, line.aboutUnit());
    }
}
