package org.gouvernail.sectorplans.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Tells how a text is encoded, from its bytes alone: a byte order mark says so; what reads as UTF-8 without a fault is
 * UTF-8; anything else is Windows-1252, unless it holds one of the five bytes that Windows-1252 leaves undefined, and is
 * then Latin-1. The text itself is never held whole.
 */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int[] UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D};
    private static final int AT_ONCE = 8_192;

    private Encodings() {}

    static Encoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoded(bytes, 3, StandardCharsets.UTF_8, "utf-8");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Encoded(bytes, 2, StandardCharsets.UTF_16LE, "utf-16le");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Encoded(bytes, 2, StandardCharsets.UTF_16BE, "utf-16be");
        }
        if (isUtf8(bytes)) {
            return new Encoded(bytes, 0, StandardCharsets.UTF_8, "utf-8");
        }
        return isLatin(bytes)
                ? new Encoded(bytes, 0, StandardCharsets.ISO_8859_1, "iso-8859-1")
                : new Encoded(bytes, 0, WINDOWS, "windows-1252");
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(AT_ONCE);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean isLatin(byte[] bytes) {
        for (byte b : bytes) {
            for (int undefined : UNDEFINED) {
                if ((b & 0xFF) == undefined) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... first) {
        return new SentFile("", bytes).startsWith(first);
    }

    /**
     * A text as it is encoded.
     *
     * @param skip bytes of its byte order mark
     * @param name how the encoding is called
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Encoded(byte[] bytes, int skip, Charset charset, String name) {

        /** Its text from the beginning, without the mark. */
        Reader reader() {
            InputStream in = new ByteArrayInputStream(bytes, skip, bytes.length - skip);
            return new InputStreamReader(in, charset);
        }
    }
}
