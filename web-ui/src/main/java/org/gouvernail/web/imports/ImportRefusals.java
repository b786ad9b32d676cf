package org.gouvernail.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** Why the last files were refused, until their senders have read it: at most 200, in memory, each for its sender alone. */
@ApplicationScoped
public class ImportRefusals {

    private static final int MOST = 200;

    private final Map<String, Refused> kept = new LinkedHashMap<>();

    /** Keeps why a file was refused, under a key for its sender. */
    synchronized String keep(List<FieldProblem> problems, String profile, String target) {
        String key = UUID.randomUUID().toString();
        kept.put(key, new Refused(CurrentActor.get().account(), List.copyOf(problems), profile, target));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return key;
    }

    /** What was kept under a key, for its sender. */
    synchronized Optional<Refused> find(String key) {
        return Optional.ofNullable(kept.get(key))
                .filter(r -> r.account().equals(CurrentActor.get().account()));
    }

    /** A file that was refused, and what was chosen beside it. */
    record Refused(String account, List<FieldProblem> problems, String profile, String target) {}
}
