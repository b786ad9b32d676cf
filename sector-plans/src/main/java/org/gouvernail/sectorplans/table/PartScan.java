package org.gouvernail.sectorplans.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part of a workbook before anything of it is kept, with the very parser that reads it afterwards, and counts
 * what reading would keep: rows, cells and how far to the right they stand, shared texts, names, and the length of each.
 * What is no XML, or ends badly, is left to the reading.
 */
final class PartScan {

    /** Names of elements and attributes that a part may hold: the format has some hundreds. */
    private static final int NAMES = 2_000;
    /** Array formulas that a part may hold, which each cell is looked up in. */
    private static final int ARRAYS = 1_000;
    /** Characters of all that a part lists: sheets, relations, formats. */
    private static final int LISTED = 4_000_000;
    /** Longest stretch without an angle bracket, in bytes: the longest text of a cell, each character as an entity. */
    private static final int STRETCH = 10 * Limits.TEXT;

    private static final XMLInputFactory FACTORY = factory();

    private final SentFile workbook;
    private final Set<String> names = new HashSet<>();
    private int rows;
    private int cells;
    private int inRow;
    private int texts;
    private int arrays;
    private int listed;
    private long length;

    private PartScan(SentFile workbook) {
        this.workbook = workbook;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Reads a part to its end, at most so many bytes of it; answers how many there were. */
    static long of(InputStream part, long most, SentFile workbook) throws IOException {
        Counted counted = new Counted(part, most, workbook);
        try (counted) {
            new PartScan(workbook).scan(FACTORY.createXMLStreamReader(counted));
        } catch (XMLStreamException e) {
            // Told by the reading, if it matters there.
        }
        return counted.passed;
    }

    /** No spreadsheet writes document types, entities or sections of raw characters, which hide how much there is. */
    private void scan(XMLStreamReader xml) throws XMLStreamException {
        inPlainBytes(xml.getEncoding());
        inPlainBytes(xml.getCharacterEncodingScheme());
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.CDATA ->
                    throw broken();
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(xml);
                default -> {
                    // Comments and ends hold nothing that is kept.
                }
            }
        }
    }

    /** In any other encoding a byte that looks like an angle bracket need not be one. */
    private void inPlainBytes(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("utf-8") && !encoding.equalsIgnoreCase("us-ascii")) {
            throw broken();
        }
    }

    private void start(XMLStreamReader xml) {
        length = 0;
        String name = xml.getLocalName();
        name(name);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
        }
        switch (name) {
            case "row" -> {
                inRow = 0;
                atMost(++rows, Limits.ROWS, "import.too-many-rows");
            }
            case "c" -> {
                atMost(++cells, Limits.CELLS, "import.too-much-text");
                inRow = Math.max(inRow + 1, column(xml.getAttributeValue(null, "r")));
                atMost(inRow, Limits.COLUMNS, "import.too-many-columns");
            }
            case "si" -> atMost(++texts, Limits.SHARED, "import.too-much-text");
            case "f" -> {
                if ("array".equals(xml.getAttributeValue(null, "t"))) {
                    atMost(++arrays, ARRAYS, "import.too-much-text");
                }
            }
            case "sheet", "Relationship", "Override", "Default", "definedName", "numFmt", "xf" -> list(xml);
            default -> {
                // Looks, widths and the like are not kept.
            }
        }
    }

    /** What a workbook lists beside its cells is kept with all its attributes. */
    private void list(XMLStreamReader xml) {
        listed++;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            listed += xml.getAttributeValue(i).length();
        }
        if (listed > LISTED) {
            throw broken();
        }
    }

    private void text(XMLStreamReader xml) {
        length += xml.getTextLength();
        if (length > STRETCH) {
            throw Limits.refused("import.too-much-text", workbook.name());
        }
    }

    private void name(String name) {
        names.add(name);
        if (names.size() > NAMES) {
            throw broken();
        }
    }

    /** The column that a reference such as AB12 names, from 1; far beyond all where it is no such thing. */
    private static int column(@Nullable String reference) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                break;
            }
            column = c >= 'A' && c <= 'Z' && column <= Limits.COLUMNS ? column * 26 + c - 'A' + 1 : Integer.MAX_VALUE;
        }
        return column;
    }

    private void atMost(int counted, int most, String refusal) {
        if (counted > most) {
            throw Limits.refused(refusal, workbook.name(), Integer.toString(most));
        }
    }

    private DomainException broken() {
        return Limits.refused("import.workbook-broken", workbook.name());
    }

    /** Counts what passes, and refuses what goes on too long, or without anything that a parser could let go of. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private final SentFile workbook;
        private long passed;
        private int stretch;
        private boolean parsed;

        Counted(InputStream in, long most, SentFile workbook) {
            super(in);
            this.most = most;
            this.workbook = workbook;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            for (int i = from; !parsed && i < from + n; i++) {
                stretch = into[i] == '<' ? 0 : stretch + 1;
                if (stretch > STRETCH) {
                    throw Limits.refused("import.unpacks-to-too-much", workbook.name());
                }
            }
            passed += Math.max(0, n);
            if (passed > most) {
                throw Limits.refused("import.unpacks-to-too-much", workbook.name());
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            parsed = true;
            byte[] rest = new byte[16 * 1024];
            while (read(rest, 0, rest.length) >= 0) {
                // Counted in passing.
            }
            super.close();
        }
    }
}
