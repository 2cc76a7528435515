package vn.tiendo.prose.word;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a Word file, read as a stream; a DTD ends the reading, and no entity is resolved (QUALITY S3). */
final class WordXml implements AutoCloseable {

    /** More than Word nests. */
    private static final int MAX_DEPTH = 200;

    private final XMLStreamReader reader;
    private int depth;

    WordXml(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        reader = factory.createXMLStreamReader(part);
    }

    /** What is done with an element; it must read to its end. */
    interface Visit {
        void element() throws XMLStreamException;
    }

    /** Goes through the elements directly within the present one, or within the document. */
    void children(Visit visit) throws XMLStreamException {
        if (++depth > MAX_DEPTH) {
            throw new XMLStreamException("too deep");
        }
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> visit.element();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return;
                }
                default -> {}
            }
        }
    }

    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {}
            }
        }
    }

    /** The words within, to the end of the element. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** Reads it all for nothing but to see that it can be read. */
    void toTheEnd() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("DTD");
        }
        return event;
    }

    /** The element's name if it belongs to the text itself, in either edition of the standard; else with a mark. */
    String name() {
        String namespace = reader.getNamespaceURI();
        boolean word = namespace != null
                && (namespace.endsWith("/wordprocessingml/2006/main") || namespace.endsWith("/wordprocessingml/main"));
        return word ? reader.getLocalName() : "~" + reader.getLocalName();
    }

    /** An attribute, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** Switched on by its presence, unless it says otherwise. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    int number(String name, int otherwise) {
        try {
            String value = attribute(name);
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
