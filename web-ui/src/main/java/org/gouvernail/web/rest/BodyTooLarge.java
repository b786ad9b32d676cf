package org.gouvernail.web.rest;

import java.io.IOException;

/** A body beyond the {@linkplain BodyReader#LIMIT limit}, told apart so that the answer is 413. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("body too large");
    }
}
