package org.gouvernail.governance.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Which addresses the product keeps and lets its readers follow. */
public final class Links {

    /** Longest address, in characters. */
    public static final int LENGTH = 2000;

    private static final Pattern PLAIN = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"'<>\\\\^`{|}]+");
    private static final Pattern SCHEME = Pattern.compile("(?i)(\\s*[a-z][a-z0-9+.-]*:\\S.*|.*://.*)", Pattern.DOTALL);

    private Links() {}

    /** Whether a text is an address on the web with a host: no account in it, no space, no quotation mark. */
    public static boolean isAddress(String text) {
        if (text.length() > LENGTH || !PLAIN.matcher(text).matches() || !Characters.sound(text)) {
            return false;
        }
        try {
            URI address = new URI(text);
            return address.getHost() != null && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether each part of a source, parts being separated by {@code |}, is an address on the web or words. */
    public static boolean isSource(String text) {
        for (String part : text.split("\\|", -1)) {
            if (SCHEME.matcher(part).matches() && !isAddress(part.strip())) {
                return false;
            }
        }
        return true;
    }
}
