package vn.tiendo.contact.directory;

import java.nio.charset.StandardCharsets;
import vn.tiendo.shared.PersonName;

/** Writes entries as vCard 4.0 (RFC 6350); nothing in a text can begin a line or a field of its own. */
public final class VCards {

    public static final String TYPE = "text/vcard; charset=utf-8";

    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;

    private VCards() {}

    /** One card; who stands for an office has no title of his own there. */
    public static String of(DirectoryEntry entry) {
        Affiliation where = entry.affiliation();
        StringBuilder card = new StringBuilder();
        line(card, "BEGIN:VCARD");
        line(card, "VERSION:4.0");
        line(card, "KIND:individual");
        line(card, "FN:" + text(entry.name()));
        line(card, "N:" + name(entry.name()));
        line(card, "ORG:" + text(where.organization()) + (where.office().isEmpty() ? "" : ";" + text(where.office())));
        if (!where.post().isEmpty()) {
            line(card, "TITLE:" + text(where.post()));
        }
        phone(card, "TEL;TYPE=\"work,voice\";VALUE=uri:", entry.phone());
        phone(card, "TEL;TYPE=\"work,fax\";VALUE=uri:", entry.fax());
        if (!entry.email().isEmpty()) {
            line(card, "EMAIL;TYPE=work:" + text(entry.email()));
        }
        if (!entry.address().isEmpty()) {
            line(card, "ADR;TYPE=work:;;" + text(entry.address()) + ";;;;");
        }
        line(card, "END:VCARD");
        return card.toString();
    }

    /** Family name, given name (the last word), what stands between. */
    private static String name(String whole) {
        String clean = PersonName.clean(whole);
        String given = PersonName.lastWord(clean);
        String rest = clean.substring(0, clean.length() - given.length()).strip();
        int gap = rest.indexOf(' ');
        String family = gap < 0 ? rest : rest.substring(0, gap);
        String between = gap < 0 ? "" : rest.substring(gap + 1);
        return text(family) + ";" + text(given) + ";" + text(between) + ";;";
    }

    private static void phone(StringBuilder card, String field, String number) {
        String digits = number.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            line(card, field + "tel:+84" + digits.substring(1));
        }
    }

    /** RFC 6350, 3.4; other control signs have no place in a card. */
    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** At most 75 octets on a line, never within a letter (RFC 6350, 3.2). */
    private static void line(StringBuilder card, String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int letter = whole.codePointAt(at);
            String sign = Character.toString(letter);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                card.append(LINE_END).append(' ');
                octets = 1;
            }
            card.append(sign);
            octets += size;
            at += sign.length();
        }
        card.append(LINE_END);
    }
}
