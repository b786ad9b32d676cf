package org.gouvernail.governance.oparl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Gathers the objects of a type, as anyone may see them, oldest first. */
@ApplicationScoped
@Transactional
class OparlService {

    /** Code of the one body that everything belongs to. */
    static final String BODY = "gouvernement";

    @Inject
    OparlMembers members;

    @Inject
    OparlPapers papers;

    List<OparlObject> all(OparlType type, OparlAddresses at) {
        return CurrentActor.call(Actor.PUBLIC, () -> switch (type) {
            case SYSTEM -> List.of(system(at));
            case BODY -> List.of(body(at));
            default ->
                Stream.of(members.of(type, at), papers.of(type, at))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(OparlObject::created).thenComparing(OparlObject::code))
                        .toList();
        });
    }

    Optional<OparlObject> one(OparlType type, String code, OparlAddresses at) {
        return all(type, at).stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private OparlObject system(OparlAddresses at) {
        Instant since = since(at);
        return new OparlObject(at, OparlType.SYSTEM, "", since, since)
                .with("oparlVersion", OparlType.SCHEMA)
                .with("name", OparlWords.of("system"))
                .with("body", at.list(OparlType.BODY))
                .with("website", at.page("/"))
                .with("product", at.page("/donnees"))
                .with("web", at.page("/donnees"));
    }

    private OparlObject body(OparlAddresses at) {
        Instant since = since(at);
        return new OparlObject(at, OparlType.BODY, BODY, since, since)
                .with("system", at.of(OparlType.SYSTEM, ""))
                .with("name", OparlWords.of("body"))
                .with("website", at.page("/"))
                .with("organization", at.list(OparlType.ORGANIZATION))
                .with("person", at.list(OparlType.PERSON))
                .with("meeting", at.list(OparlType.MEETING))
                .with("paper", at.list(OparlType.PAPER))
                .with("legislativeTerm", List.of())
                .with("legislativeTermList", at.list(OparlType.LEGISLATIVE_TERM))
                .with("agendaItem", at.list(OparlType.AGENDA_ITEM))
                .with("consultation", at.list(OparlType.CONSULTATION))
                .with("file", at.list(OparlType.FILE))
                .with("locationList", at.list(OparlType.LOCATION))
                .with("membership", at.list(OparlType.MEMBERSHIP))
                .with("web", at.page("/"));
    }

    /** When the first organisation was recorded: the product's own beginning. */
    private Instant since(OparlAddresses at) {
        return members.of(OparlType.ORGANIZATION, at).stream()
                .map(OparlObject::created)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
