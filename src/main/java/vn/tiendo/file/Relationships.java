package vn.tiendo.file;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a part of an Office file refers to, never resolved; a template on the author's disk is usual, one fetched from
 * elsewhere brings macros or gives away passwords when the file is opened (QUALITY S4).
 */
record Relationships(String text) {

    /** Entities and DTDs could hide a word from us, and so could letters written in another encoding. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "&#|<!|\\x00|^\\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?Relationships\\b");

    /** Needed to show the document: fetched, run or converted as it is opened. */
    private static final Pattern PART_OF_PAGE =
            Pattern.compile("/(image|externalLinkPath|xlExternalLinkPath/.*|package|video|audio|media|font)$");

    /** A page of another kind that Word takes in when it opens the document; objects and controls, which are programs. */
    private static final Pattern NEVER = Pattern.compile("/(aFChunk|oleObject|control)$");

    private static final String LINK = "/hyperlink";

    /** A part of the package, a folder of this computer, a drive. All else is elsewhere: schemes and shares are endless. */
    private static final Pattern HERE = Pattern.compile(
            "\\s*(file:///[^/\\\\%\\s].*|[a-z]:.*|/?[^/\\\\:%\\s][^:]*|)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    boolean areUnusual() {
        return UNUSUAL.matcher(text).find() || !ROOT.matcher(text).find();
    }

    /**
     * Whether opening the document would fetch something; what the reader must click is his own choice.
     *
     * @param clickable whether links belong to this part at all; settings have none
     */
    boolean fetchFromElsewhere(boolean clickable) {
        XMLInputFactory factory = OfficeXml.factory();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && fetches(reader, clickable)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return true; // what we cannot read may say anything
        }
    }

    private static boolean fetches(XMLStreamReader relationship, boolean clickable) {
        String type = attribute(relationship, "Type");
        String target = attribute(relationship, "Target");
        boolean outside = attribute(relationship, "TargetMode").equalsIgnoreCase("External");
        if (NEVER.matcher(type).find()) {
            return true;
        }
        if (type.endsWith(LINK)) {
            return outside && !clickable;
        }
        return leadsElsewhere(target) || (outside && PART_OF_PAGE.matcher(type).find());
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    static boolean leadsElsewhere(String target) {
        return !HERE.matcher(target).matches();
    }
}
