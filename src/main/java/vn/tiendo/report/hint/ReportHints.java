package vn.tiendo.report.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.prose.Shingles;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.Verdict;
import vn.tiendo.report.hint.ReportHint.Kind;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WebAddress;

/** Notices in a report what its checker may want to look at; nothing is fetched from anywhere. */
@Component
public class ReportHints {

    /** From this part of common five-word sequences on, a text counts as the same. */
    private static final double SAME = 0.8;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ADDRESS = 100;

    private final AlikeResults alike;
    private final ToldAddresses told;

    ReportHints(AlikeResults alike, ToldAddresses told) {
        this.alike = alike;
        this.told = told;
    }

    /** What others will be compared with. */
    public void remember(ReportFacts report) {
        alike.remember(report);
    }

    /**
     * As many statements for a directive to thousands of units as for one to a few.
     *
     * @param now what the system knows now
     * @param own the obligation to report, which the report itself answers
     * @param codes of the obligations, by assignment
     */
    public List<ReportHint> of(ReportFacts report, List<ReportFigure> now, Set<UUID> own, Map<UUID, String> codes) {
        List<AlikeResults.Told> others = alike.others(report);
        List<AlikeResults.Told> before = alike.before(report);
        List<ReportFacts.Line> unchecked = report.lines().stream()
                .filter(item -> item.verdict() != Verdict.Kind.ACCEPTED)
                .toList();
        Map<UUID, Map<String, DeadPages.Record>> dead = told.dead(unchecked);
        List<ReportHint> hints = new ArrayList<>();
        for (ReportFacts.Line item : unchecked) {
            String code = codes.getOrDefault(item.assignmentId(), "");
            if (!own.contains(item.assignmentId())) {
                empty(item, code, hints);
                alike(Kind.ALIKE_UNIT, item, code, others, hints);
                alike(Kind.ALIKE_BEFORE, item, code, before, hints);
            }
            figures(item, code, now, hints);
            addresses(item, code, hints);
            dead.getOrDefault(item.assignmentId(), Map.of())
                    .forEach((address, page) -> hints.add(new ReportHint(
                            page.kind(),
                            code,
                            "",
                            List.of(shown(address), OfficeTime.day(page.since())),
                            page.path())));
        }
        return hints;
    }

    private static void empty(ReportFacts.Line item, String code, List<ReportHint> hints) {
        int words = AlikeResults.words(item.text());
        if (item.finished() && words <= FEWEST_WORDS) {
            hints.add(new ReportHint(Kind.EMPTY, code, "", List.of(Integer.toString(words)), ""));
        }
    }

    private static void alike(
            Kind kind, ReportFacts.Line item, String code, List<AlikeResults.Told> told, List<ReportHint> hints) {
        if (AlikeResults.words(item.text()) < AlikeResults.FEWEST_WORDS) {
            return;
        }
        record Twin(AlikeResults.Told told, double part) {}
        told.stream()
                .map(other -> new Twin(other, Shingles.similarity(item.text(), other.text())))
                .filter(twin -> twin.part() >= SAME)
                .max(Comparator.comparingDouble(Twin::part))
                .ifPresent(twin -> hints.add(new ReportHint(
                        kind,
                        code,
                        "",
                        List.of(
                                kind == Kind.ALIKE_UNIT
                                        ? twin.told().unit()
                                        : twin.told().number(),
                                Integer.toString((int) Math.floor(twin.part() * 100))),
                        ExecutionLinks.addressee(twin.told().addresseeId()))));
    }

    private static void figures(ReportFacts.Line item, String code, List<ReportFigure> now, List<ReportHint> hints) {
        for (ReportFigure figure : item.figures()) {
            if (!FigureCheck.addsUp(figure, item.figures())) {
                hints.add(new ReportHint(
                        Kind.SUM,
                        code,
                        figure.code(),
                        List.of(Long.toString(FigureCheck.sum(figure, item.figures())), figure.typedValue()),
                        figure.path()));
            }
            now.stream()
                    .filter(figure::isOf)
                    .filter(known -> !Objects.equals(known.systemValue(), figure.systemValue()))
                    .forEach(known -> hints.add(new ReportHint(
                            Kind.CHANGED,
                            code,
                            figure.code(),
                            List.of(
                                    Objects.requireNonNullElse(figure.systemValue(), "–"),
                                    Objects.requireNonNullElse(known.systemValue(), "–")),
                            known.path())));
        }
    }

    private static void addresses(ReportFacts.Line item, String code, List<ReportHint> hints) {
        ToldAddresses.in(item.text())
                .filter(found -> !WebAddress.isOne(found))
                .forEach(found -> hints.add(new ReportHint(Kind.ADDRESS, code, "", List.of(shown(found)), "")));
    }

    private static String shown(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
