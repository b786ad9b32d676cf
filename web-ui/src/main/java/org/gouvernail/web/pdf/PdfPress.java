package org.gouvernail.web.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes documents, at most two at once, for each takes tens of MiB while it is made. */
@ApplicationScoped
public class PdfPress {

    /** Seconds after which to ask again when there is no room. */
    public static final int SECONDS = 10;

    /** Most characters of a document's text: some two hundred full pages. */
    public static final int MOST = 4_000_000;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * The document of an XHTML one, as {@link PdfMaker} makes it; empty when no place came free in {@value #PATIENCE}
     * seconds, or the text is too long.
     *
     * @param at the instant that the document bears
     */
    public Optional<byte[]> make(String xhtml, Instant at) {
        if (xhtml.length() > MOST || !placed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PdfMaker.make(xhtml, at));
        } finally {
            places.release();
        }
    }

    private boolean placed() {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
