package vn.tiendo.directive;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.paper.PaperWords;

/** Kinds of documents that give orders (Decree 30/2020, annex III); the abbreviation stands in the symbol of all but công văn. */
public enum DirectiveKind {
    CONG_VAN(""),
    CHI_THI("CT"),
    KE_HOACH("KH"),
    THONG_BAO("TB"),
    QUYET_DINH("QĐ"),
    CONG_DIEN("CĐ");

    private final String abbreviation;

    DirectiveKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /** As registers abbreviate the type: the công văn too, which has no letters in its symbol. */
    public String inRegister() {
        return abbreviation.isEmpty() ? "CV" : abbreviation;
    }

    /** Number and symbol as they stand on paper, e.g. {@code 09/KH-UBND}; numbers below 10 get a leading zero. */
    public String reference(int number, String symbol) {
        return PaperWords.reference(number, (abbreviation.isEmpty() ? "" : abbreviation + "-") + symbol);
    }

    /** The same from a row of the database: the number given elsewhere if it has none of ours, empty for a draft. */
    public static String reference(
            String kind, @Nullable Integer number, String symbol, @Nullable String originNumber) {
        return number == null
                ? Objects.requireNonNullElse(originNumber, "")
                : valueOf(kind).reference(number, symbol);
    }
}
