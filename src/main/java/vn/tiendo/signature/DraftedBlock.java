package vn.tiendo.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that a draft has above the signature, and what they say: by what power, in whose name. */
public final class DraftedBlock {

    /** By authority or by order: held from somebody else for this person, so not for another. */
    private static final Pattern PERSONAL = Pattern.compile("(?:TUQ|TL)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLLECTIVE = Pattern.compile("TM\\b.*", Pattern.CASE_INSENSITIVE);

    private final List<String> drafted;

    /** @param drafted the block as the draft has it, line by line */
    public DraftedBlock(String drafted) {
        this.drafted = drafted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The line by which the absent signer would have signed on somebody's order or authority. */
    public Optional<String> personal() {
        return drafted.stream().filter(line -> PERSONAL.matcher(line).matches()).findFirst();
    }

    /** What is said of the signature where the substitute has no authority of his own. */
    public String last() {
        return drafted.stream()
                .filter(line -> line.startsWith("KT"))
                .findFirst()
                .orElseGet(() -> drafted.isEmpty() ? "" : drafted.getLast());
    }

    /** By what power it is meant to be signed. */
    public Situation situation() {
        if (personal().isPresent()) {
            return personal().orElseThrow().startsWith("TL") ? Situation.BY_ORDER : Situation.BY_AUTHORITY;
        }
        return body().isEmpty() ? Situation.OWN : Situation.COLLECTIVE;
    }

    /** In whose name, without the letters before it; empty where nobody signs in a committee's name. */
    public String body() {
        return drafted.stream()
                .limit(1)
                .filter(line -> COLLECTIVE.matcher(line).matches())
                .map(DraftedBlock::named)
                .findFirst()
                .orElse("");
    }

    /** From whom the order or the authority comes; empty where there is none. */
    public String above() {
        return personal().map(DraftedBlock::named).orElse("");
    }

    private static String named(String line) {
        return line.replaceFirst("^\\p{L}+\\.?\\s*", "");
    }
}
