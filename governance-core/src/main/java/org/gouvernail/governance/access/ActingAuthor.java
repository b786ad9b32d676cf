package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
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

    @Override
    public @Nullable String delegatedBy() {
        Set<String> givers = CurrentActor.givers();
        return givers.isEmpty() ? null : String.join(", ", givers);
    }
}
