package org.gouvernail.web.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of documents (DejaVu Sans Condensed), embedded in each of them, and the characters that it can write. */
final class Typeface {

    static final String FAMILY = "Document";

    /** Written in place of what has no sign: a hollow square. */
    static final char MISSING = '\u25A1';

    private static final byte[] REGULAR = read("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD = read("DejaVuSansCondensed-Bold.ttf");
    private static final boolean[] KNOWN = known();

    private Typeface() {}

    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(BOLD);
    }

    /**
     * The text as it can be written: control characters and invisible signs are left out, what has no sign in both weights
     * becomes {@link #MISSING}, lines and tabulations a space.
     */
    static String writable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (!silent(c)) {
                out.append(c < KNOWN.length && KNOWN[c] ? (char) c : MISSING);
            }
        });
        return out.toString();
    }

    private static boolean silent(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean[] known() {
        boolean[] known = new boolean[Character.MAX_VALUE + 1];
        try (TrueTypeFont regular = parse(REGULAR);
                TrueTypeFont bold = parse(BOLD)) {
            CmapLookup one = regular.getUnicodeCmapLookup();
            CmapLookup other = bold.getUnicodeCmapLookup();
            for (int c = ' '; c < known.length; c++) {
                known[c] = one.getGlyphId(c) > 0 && other.getGlyphId(c) > 0 && !privateUse(c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static boolean privateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE || Character.isSurrogate((char) c);
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
