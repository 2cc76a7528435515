package vn.tiendo.file;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML part of an Office file as a stream and tells whether it would fetch or run something when it is opened
 * (QUALITY S3, S4). It resolves no entity, and a DTD ends the reading.
 */
final class OfficeXml {

    /** Links to running programs in workbooks, and queries to the web. */
    private static final Set<String> ACTING = Set.of("ddeLink", "oleLink", "webPr");

    /** Pictures in the older drawing language may name their source themselves. */
    private static final Set<String> PICTURES = Set.of("imagedata", "fill", "stroke", "background");

    /** What a field of a text does is its first word. */
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(DDE(AUTO)?\\b|INCLUDE(PICTURE|TEXT)\\s+\"?\\s*([a-z]{2,}:|\\\\\\\\|//))", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORMULA =
            Pattern.compile("\\b(WEBSERVICE|RTD)\\s*\\(|_xlfn\\.IMAGE\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** More than a person writes into one field or formula, or nests. */
    private static final int MAX_TEXT = 64 * 1024;

    private static final int MAX_DEPTH = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    /** Words of a field that was never begun: Word passes over them, another program may not. */
    private final StringBuilder stray = new StringBuilder();

    private final StringBuilder formula = new StringBuilder();
    private String element = "";

    private OfficeXml() {}

    /** A field of a text: its words up to the result that it showed last. */
    private static final class Field {
        private final StringBuilder words = new StringBuilder();
        private boolean shown;

        void show() {
            shown = true;
        }

        boolean acts() {
            return words.length() > MAX_TEXT || FIELD.matcher(words).find();
        }

        /** Whether another field inside it would spell out what it does. */
        boolean isUnnamed() {
            String begun = words.toString().stripLeading();
            return !shown && !begun.startsWith("=") && begun.chars().noneMatch(Character::isWhitespace);
        }
    }

    /** @throws XMLStreamException if it is no XML that can be read without a DTD */
    static boolean acts(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(part);
        try {
            return new OfficeXml().look(reader);
        } finally {
            reader.close();
        }
    }

    /** A reader that resolves nothing; the JDK's own, whatever else is on the path. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private boolean look(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            boolean acts = switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("DTD");
                case XMLStreamConstants.START_ELEMENT -> begins(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> says(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> ends(local(reader.getLocalName()));
                default -> false;
            };
            if (acts) {
                return true;
            }
        }
        return FIELD.matcher(stray).find() || open.stream().anyMatch(Field::acts);
    }

    private boolean begins(XMLStreamReader reader) {
        element = local(reader.getLocalName());
        boolean acts = ACTING.contains(element);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            acts |= acts(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return acts;
    }

    private boolean acts(String attribute, String value) {
        return switch (element) {
            case "fldSimple" ->
                attribute.equals("instr") && FIELD.matcher(value).find();
            case "connection", "queryTable" ->
                attribute.equals("refreshOnLoad") && !value.equals("0") && !value.equals("false");
            case "fldChar" -> attribute.equals("fldCharType") && field(value);
            default ->
                PICTURES.contains(element)
                        && (attribute.equals("src") || attribute.equals("href"))
                        && Relationships.leadsElsewhere(value);
        };
    }

    /** A field's words may stand in many runs, and other fields among them. */
    private boolean field(String mark) {
        Field inner = open.peek();
        switch (mark) {
            case "begin" -> open.push(new Field());
            case "end" -> open.poll();
            default -> open.stream().limit(1).forEach(Field::show);
        }
        return open.size() > MAX_DEPTH || (inner != null && (mark.equals("begin") ? inner.isUnnamed() : inner.acts()));
    }

    /** What an inner field has shown is part of the words of the outer one. */
    private boolean says(String text) {
        switch (element) {
            case "instrText" -> {
                if (open.isEmpty()) {
                    stray.append(text);
                }
                says(open, text);
            }
            case "t" -> says(open, text);
            case "f", "definedName" -> formula.append(text);
            default -> {
                return false;
            }
        }
        return formula.length() > MAX_TEXT || stray.length() > MAX_TEXT;
    }

    private static void says(Deque<Field> fields, String text) {
        fields.stream()
                .filter(field -> !field.shown && field.words.length() <= MAX_TEXT)
                .forEach(field -> field.words.append(text));
    }

    private boolean ends(String ended) {
        boolean acts = ended.equals(element) && FORMULA.matcher(formula).find();
        formula.setLength(0);
        element = "";
        if (ended.equals("p")) {
            acts |= FIELD.matcher(stray).find();
            stray.setLength(0);
        }
        return acts;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
