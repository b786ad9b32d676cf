package org.gouvernail.sectorplans.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells how a text was encoded, from its bytes alone: a byte order mark says so; what reads as UTF-8 without a fault is
 * UTF-8; anything else is Windows-1252, unless it holds one of the five bytes that Windows-1252 leaves undefined, and is
 * then Latin-1.
 */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

    private Encodings() {}

    /** The text, without its byte order mark, and the encoding it was read in. */
    static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "utf-8");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "utf-16le");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "utf-16be");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text, "utf-8");
        } catch (CharacterCodingException e) {
            boolean latin =
                    new String(bytes, StandardCharsets.ISO_8859_1).chars().anyMatch(c -> UNDEFINED.indexOf(c) >= 0);
            return latin
                    ? new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), "iso-8859-1")
                    : new Decoded(new String(bytes, WINDOWS), "windows-1252");
        }
    }

    private static boolean starts(byte[] bytes, int... first) {
        return new SentFile("", bytes).startsWith(first);
    }

    /** A text and how it was encoded. */
    record Decoded(String text, String encoding) {}
}
