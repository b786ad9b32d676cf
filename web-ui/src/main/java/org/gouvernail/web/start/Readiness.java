package org.gouvernail.web.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the product may answer: false until migrations and the demonstration are complete. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    public boolean isReady() {
        return ready;
    }

    void open() {
        ready = true;
    }
}
