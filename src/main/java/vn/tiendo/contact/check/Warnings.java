package vn.tiendo.contact.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.contact.check.ContactWarning.Kind;

/** Finds what is allowed but should be looked at. */
public final class Warnings {

    /** One post, as far as it is looked at. */
    public record Line(String title, boolean vacant, boolean waiting, String mailbox) {}

    /** Twelve digits are an identity number; three or four at the end are its tail, as whole provinces once gave them. */
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)|(?<=[a-z])\\d{3,4}$");

    private static final int LONGEST = 900;

    private Warnings() {}

    /** By row, in the order of the rows. */
    public static List<ContactWarning> of(List<Line> lines) {
        Map<String, List<String>> posts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.mailbox().isEmpty())
                .forEach(line -> posts.computeIfAbsent(
                                line.mailbox().toLowerCase(Locale.ROOT), mailbox -> new ArrayList<>())
                        .add(line.title()));
        List<ContactWarning> found = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            String mailbox = line.mailbox().toLowerCase(Locale.ROOT);
            if (line.vacant()) {
                found.add(new ContactWarning(row, Kind.VACANT, ""));
            }
            if (line.waiting()) {
                found.add(new ContactWarning(row, Kind.WAITING_MAILBOX, ""));
            }
            if (posts.getOrDefault(mailbox, List.of()).size() > 1) {
                found.add(new ContactWarning(row, Kind.SHARED_MAILBOX, shortly(String.join("; ", posts.get(mailbox)))));
            }
            if (IDENTITY.matcher(mailbox.replaceFirst("@.*", "")).find()) {
                found.add(new ContactWarning(row, Kind.PERSONAL_ID, line.mailbox()));
            }
        }
        return found;
    }

    private static String shortly(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
