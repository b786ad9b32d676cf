package org.gouvernail.governance.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param title of the document, at most {@link Codes#TITLE} characters
 * @param publisher who published it, at most {@link Codes#TITLE} characters
 * @param link its address, {@code https} only; null for a document that is not on the Web
 * @param consultedOn day on which it was read there
 */
public record Citation(
        LocalizedText title, String publisher, @Nullable String link, LocalDate consultedOn) {

    private static final String SECURE = "https://";

    /** Whether its address, where it has one, is one that readers may be sent to. */
    public boolean safe() {
        return link == null || (link.startsWith(SECURE) && Links.isAddress(link));
    }

    /** The same as the provenance of what was read there. */
    public Provenance provenance() {
        return Provenance.sourced(link == null ? title.fr() + ", " + publisher : link);
    }
}
