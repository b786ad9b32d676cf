package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.gouvernail.governance.journal.Author;
import org.jspecify.annotations.Nullable;

/** Attributes each write to the actor on whose behalf its thread works. */
@ApplicationScoped
class ActingAuthor implements Author {

    @Override
    public String account() {
        return CurrentActor.get().account();
    }

    @Override
    public @Nullable String actingFor() {
        return CurrentActor.get().actingFor();
    }
}
