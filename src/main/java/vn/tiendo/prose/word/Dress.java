package vn.tiendo.prose.word;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** How letters look, where something says so. */
record Dress(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean hidden,
        @Nullable String font,
        @Nullable String style) {

    /** Fonts of TCVN 5712 and of VNI show other letters than the text says. */
    private static final Pattern OLD = Pattern.compile("(?i)\\.vn.*|vni[- ].*|vni.*times.*|vk[- ]?sans.*");

    private static final Pattern ABOVE_ASCII = Pattern.compile("[\\u0080-\\u00ff]");

    Dress() {
        this(null, null, null, null, null);
    }

    /** Reads the element in which it is described. */
    static Dress read(WordXml xml) throws XMLStreamException {
        Dress[] dress = {new Dress()};
        xml.children(() -> {
            dress[0] = dress[0].with(xml);
            xml.skip();
        });
        return dress[0];
    }

    private Dress with(WordXml xml) {
        return switch (xml.name()) {
            case "b" -> new Dress(xml.isOn(), italic, hidden, font, style);
            case "i" -> new Dress(bold, xml.isOn(), hidden, font, style);
            case "vanish" -> new Dress(bold, italic, xml.isOn(), font, style);
            case "rFonts" -> new Dress(bold, italic, hidden, font(xml), style);
            case "rStyle" -> new Dress(bold, italic, hidden, font, xml.value());
            default -> this;
        };
    }

    private static @Nullable String font(WordXml xml) {
        String plain = xml.attribute("ascii");
        String high = xml.attribute("hAnsi");
        return high == null ? plain : high;
    }

    /** Whatever this one does not say, the other does. */
    Dress over(Dress other) {
        return new Dress(
                bold == null ? other.bold : bold,
                italic == null ? other.italic : italic,
                hidden == null ? other.hidden : hidden,
                font == null ? other.font : font,
                style);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** Whether the words read otherwise than they look. */
    boolean disguises(String words) {
        return font != null
                && OLD.matcher(font).matches()
                && ABOVE_ASCII.matcher(words).find();
    }
}
