package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.task.TaskLinks;

/**
 * Words the morning's mail: the subject says what and by when, the first line what to do, then directive by directive; one's
 * own work with a link each, that of others unit by unit. Vietnamese, as everything that leaves the office.
 */
@Component
class DigestLetter {

    /**
     * Subject and plain lines.
     *
     * @param directiveId of what is most urgent in it, or stands worst: its following officer looks after a letter that stops;
     *     null if nothing in it belongs to a directive
     */
    record Letter(String subject, String text, @Nullable UUID directiveId) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Comparator<DigestLine> MOST_URGENT =
            Comparator.comparingInt(DigestLine::level).thenComparingInt(DigestLine::workingDays);

    /** What is said in words of advice, which are for the unit: others read how it stands. */
    private static final Set<String> ADVICE = Set.of("extend-now", "last-check", "overdue");

    private final PaperTexts words = new PaperTexts("digest");
    private final Translations screen;
    private final String base;

    DigestLetter(
            Translations screen, @Value("${tiendo.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.screen = screen;
        this.base = baseUrl.replaceAll("/+$", "") + "/";
    }

    /** @param waiting how many open steps wait for the person */
    Letter of(String name, List<DigestLine> lines, List<DigestStanding> standings, int waiting, LocalDate today) {
        List<String> text = new ArrayList<>();
        text.add(words.text("greeting", name));
        text.add("");
        text.addAll(lines.isEmpty() ? List.of(words.text("do.standing", day(today))) : whatToDo(lines));
        text.add("");
        remind(lines, text);
        stand(standings, !lines.isEmpty(), waiting, today, text);
        link("inbox", TaskLinks.INBOX, text);
        link("footer", DigestService.SETTINGS, text);
        String subject = lines.isEmpty() ? standingSubject(standings) : subject(lines);
        return new Letter(subject, String.join("\n", text), foremost(lines, standings));
    }

    private static @Nullable UUID foremost(List<DigestLine> lines, List<DigestStanding> standings) {
        return lines.stream()
                .filter(DigestLine::directed)
                .max(MOST_URGENT)
                .map(DigestLine::directiveId)
                .or(() -> standings.stream()
                        .max(Comparator.comparingInt(DigestStanding::overdue))
                        .map(DigestStanding::directiveId))
                .orElse(null);
    }

    /** What to do is said to those who have to do it; of others' work it is said how much is missing. */
    private List<String> whatToDo(List<DigestLine> lines) {
        List<DigestLine> own = lines.stream().filter(DigestLine::own).toList();
        List<DigestLine> others = lines.stream().filter(line -> !line.own()).toList();
        if (own.isEmpty()) {
            return List.of(words.text("do.urge", units(others).size()));
        }
        DigestLine first = own.stream().max(MOST_URGENT).orElseThrow();
        String whose = others.isEmpty() ? "" : words.text("of", String.join(", ", units(own)));
        String advice = words.text(
                "do." + first.content(),
                day(dayOf(first.due())),
                whose,
                Objects.requireNonNullElse(first.sender(), ""));
        return others.isEmpty()
                ? List.of(advice)
                : List.of(advice, words.text("do.others", units(others).size()));
    }

    private void remind(List<DigestLine> lines, List<String> text) {
        Map<UUID, List<DigestLine>> byDirective = lines.stream()
                .collect(Collectors.groupingBy(DigestLine::directiveId, LinkedHashMap::new, Collectors.toList()));
        byDirective.values().forEach(directive -> {
            DigestLine any = directive.getFirst();
            if (any.directed()) {
                text.add(words.text("directive", any.reference(), any.directive()));
                text.add(base + DirectiveLinks.of(any.directiveId()));
            } else {
                text.add(words.text("own"));
            }
            directive.stream()
                    .sorted(MOST_URGENT.reversed())
                    .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()))
                    .forEach((heading, themed) -> theme(heading, themed, text));
            text.add("");
        });
    }

    /** What is said together stands below one heading. */
    private String heading(DigestLine line) {
        String last = day(dayOf(line.due()));
        String sender = line.sender();
        if (sender != null) {
            String head = words.text("head.by-hand", sender, left(line), last);
            return line.words().isEmpty()
                    ? head
                    : head + " " + words.text("words", line.words().replaceAll("\\s+", " "));
        }
        return line.own() || !ADVICE.contains(line.content())
                ? words.text("head", title("deadline.content." + line.content()), left(line), last)
                : words.text("head.fact", upper(left(line)), last);
    }

    private void theme(String heading, List<DigestLine> lines, List<String> text) {
        text.add(heading);
        lines.stream().filter(DigestLine::own).forEach(line -> {
            text.add(words.text("item", what(line), line.unit()));
            text.add(base + place(line));
        });
        List<DigestLine> others = lines.stream().filter(line -> !line.own()).toList();
        if (!others.isEmpty()) {
            Collection<String> units = units(others);
            text.add(words.text("units", others.size(), units.size(), String.join(", ", units)));
        }
    }

    private void stand(
            List<DigestStanding> standings, boolean titled, int waiting, LocalDate today, List<String> text) {
        if (standings.isEmpty()) {
            return;
        }
        if (titled) {
            text.add(words.text("standing.title", day(today)));
        }
        standings.forEach(standing -> {
            text.add(words.text(
                    "standing",
                    standing.reference(),
                    standing.units(),
                    standing.received(),
                    standing.reported(),
                    standing.done(),
                    standing.overdue()));
            text.add(base + DirectiveLinks.of(standing.directiveId()));
        });
        text.add(words.text("waiting", waiting));
        text.add("");
    }

    /** Counts what is most urgent, and apart from it what else there is. */
    private String subject(List<DigestLine> lines) {
        DigestLine first = lines.stream().max(MOST_URGENT).orElseThrow();
        Set<UUID> directives = lines.stream().map(DigestLine::directiveId).collect(Collectors.toSet());
        int all = subjects(lines);
        if (directives.size() > 1) {
            Set<UUID> directed = lines.stream()
                    .filter(DigestLine::directed)
                    .map(DigestLine::directiveId)
                    .collect(Collectors.toSet());
            return words.text(
                    directed.equals(directives) ? "subject.remind.many" : "subject.remind.mixed",
                    all,
                    directed.size(),
                    left(first),
                    reference(first));
        }
        List<DigestLine> worst =
                lines.stream().filter(line -> left(line).equals(left(first))).toList();
        Collection<String> units = units(worst);
        int counted = subjects(worst);
        String count = units.size() == 1
                ? words.text("count.own", units.iterator().next(), counted)
                : words.text("count.units", units.size(), counted);
        return counted == all
                ? words.text("subject.remind", upper(left(first)), count, reference(first))
                : words.text("subject.remind.more", upper(left(first)), count, reference(first), all - counted);
    }

    private String reference(DigestLine line) {
        return line.directed() ? line.reference() : words.text("own.short");
    }

    private static int subjects(List<DigestLine> lines) {
        return (int) lines.stream().map(DigestLine::subjectId).distinct().count();
    }

    private String standingSubject(List<DigestStanding> standings) {
        if (standings.size() > 1) {
            return words.text("subject.standing.many", standings.size());
        }
        DigestStanding only = standings.getFirst();
        return words.text("subject.standing", only.reference(), only.done(), only.units(), only.overdue());
    }

    private String left(DigestLine line) {
        int days = line.workingDays();
        if (line.content().equals("not-received")) {
            return words.text("receipt.over", Math.max(days, 0));
        }
        return days < 0 ? words.text("left", -days) : words.text(days == 0 ? "left.today" : "left.over", days);
    }

    private String what(DigestLine line) {
        if (line.step() == null) {
            return String.valueOf(line.title());
        }
        String step = title(line.step() + ".title");
        return line.title() == null ? step : words.text("step", step, line.title());
    }

    private static String place(DigestLine line) {
        return line.step() == null
                ? ExecutionLinks.assignment(UUID.fromString(line.subjectId()))
                : TaskLinks.task(line.subjectId());
    }

    private void link(String key, String path, List<String> text) {
        text.add(words.text(key));
        text.add(base + path);
    }

    private static List<String> units(List<DigestLine> lines) {
        return lines.stream()
                .map(DigestLine::unit)
                .distinct()
                .sorted(VietnameseOrder.TEXT)
                .toList();
    }

    private String title(String key) {
        return screen.getTranslation(key, Translations.VIETNAMESE);
    }

    private String day(LocalDate day) {
        return title("due.weekday." + day.getDayOfWeek()) + " " + day.format(DAY);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeTime.ZONE);
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Translations.VIETNAMESE) + text.substring(1);
    }
}
