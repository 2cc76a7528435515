package vn.tiendo.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperFinding.Fault;

/** Looks through a paper before it is put before the signer (trình ký): the parts, their form and their agreement (DOMAIN 1.2). */
public final class PaperLint {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern SHORT_TITLE = words("lint.titles");
    private static final Pattern BASIS =
            Pattern.compile("(?:" + PaperWords.OFFICIAL.text("lint.bases") + ")(?:\\s.*|$)", Pattern.DOTALL);
    private static final Pattern DEGREE =
            Pattern.compile("(?:" + PaperWords.OFFICIAL.text("lint.degrees") + ")\\.?\\s.*");
    private static final Pattern KEPT = Pattern.compile(PaperWords.OFFICIAL.text("lint.kept"));
    private static final Pattern HYPHENS = Pattern.compile("\\b\\d{1,2}-\\d{1,2}-\\d{4}\\b");

    /**
     * What the office knows beside the paper.
     *
     * @param place of the seat on that day
     * @param numbered whether the clerk has given number and day already
     * @param lawful the lines that the law gives this signer; empty if nobody asked
     */
    public record Known(String place, boolean numbered, List<String> lawful) {}

    private final OfficialDocument paper;
    private final Known known;
    private final List<PaperFinding> findings = new ArrayList<>();

    private PaperLint(OfficialDocument paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    /** In the order of the page. */
    public static List<PaperFinding> check(OfficialDocument paper, Known known) {
        PaperLint lint = new PaperLint(paper, known);
        lint.head();
        lint.to();
        lint.text();
        lint.signature();
        lint.copies();
        return List.copyOf(lint.findings);
    }

    private void head() {
        OfficialDocument.Head head = paper.head();
        missing("2", head.authority().isEmpty());
        missing("3", head.symbol().isBlank());
        missing("4", head.place().isBlank());
        missing(paper.isLetter() ? "5b" : "5a", paper.subject().isBlank());
        if (!known.numbered() && (!head.reference().isEmpty() || head.dated() != null)) {
            add("3", Fault.NUMBERED_TOO_EARLY, head.reference());
        }
        if (!head.place().isBlank() && !head.place().equals(known.place())) {
            add("4", Fault.OTHER_PLACE, known.place());
        }
    }

    private void to() {
        missing("9a", paper.isLetter() && paper.to().isEmpty());
        boolean asAbove = paper.copies().stream().anyMatch(PaperWords::isAsAbove);
        if (!asAbove) {
            List<String> copies = paper.copies().stream().map(PaperLint::plain).toList();
            paper.to().stream()
                    .filter(receiver -> !copies.contains(plain(receiver)))
                    .forEach(receiver -> add("9b", Fault.NO_COPY, receiver));
        }
    }

    private static String plain(String line) {
        return line.strip().replaceFirst("[;.,]+$", "").toLowerCase(VIETNAMESE);
    }

    private void text() {
        for (String basis : paper.bases()) {
            if (!BASIS.matcher(basis.strip()).matches()) {
                add("6", Fault.BASIS_WORD, basis);
            }
        }
        List<String> texts = paper.body().stream().flatMap(PaperLint::texts).toList();
        boolean empty = texts.stream().allMatch(String::isBlank);
        missing("6", empty);
        if (!empty && !texts.getLast().strip().endsWith(PaperWords.OFFICIAL.text("lint.end"))) {
            add("6", Fault.NO_END_MARK, PaperWords.OFFICIAL.text("lint.end"));
        }
        Stream.of(Stream.of(paper.subject()), paper.bases().stream(), texts.stream())
                .flatMap(part -> part)
                .forEach(text -> {
                    each(SHORT_TITLE, text, Fault.ABBREVIATION);
                    each(HYPHENS, text, Fault.DATE_STYLE);
                });
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Text(var text) -> Stream.of(text);
            case Block.Heading(var text) -> Stream.of(text);
            case Block.Centred(var text) -> Stream.of(text);
            case Block.Article(var number, var text) -> Stream.of(text);
            case Block.Grid(var head, var rows, var percents) -> rows.stream().flatMap(List::stream);
        };
    }

    private void signature() {
        OfficialDocument.Signature signature = paper.signature();
        missing("7a", signature.lines().isEmpty());
        missing("7c", signature.name().isBlank());
        if (!known.lawful().isEmpty() && !signature.lines().equals(known.lawful())) {
            add("7a", Fault.SIGNATURE, String.join(" / ", known.lawful()));
        }
        if (DEGREE.matcher(signature.name().strip()).matches()) {
            add("7c", Fault.DEGREE, signature.name());
        }
    }

    private void copies() {
        missing("9b", paper.copies().isEmpty());
        if (!paper.copies().isEmpty()
                && !KEPT.matcher(paper.copies().getLast().strip()).matches()) {
            add("9b", Fault.KEEPING, paper.copies().getLast());
        }
    }

    private void each(Pattern wrong, String text, Fault fault) {
        Matcher found = wrong.matcher(text);
        while (found.find()) {
            PaperFinding finding = new PaperFinding("6", fault, found.group());
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
    }

    private void missing(String box, boolean absent) {
        if (absent) {
            add(box, Fault.MISSING, "");
        }
    }

    private void add(String box, Fault fault, String detail) {
        findings.add(new PaperFinding(box, fault, detail));
    }

    private static Pattern words(String key) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + PaperWords.OFFICIAL.text(key) + ")(?![\\p{L}\\d])");
    }
}
