package org.gouvernail.governance.edition;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyAlone;

/** What the tests of editions share: the services on either database, with a strategy of one edition. */
abstract class EditionsKit {

    static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    static final LocalDate TODAY = LocalDate.of(2018, 1, 8);

    static void begin(TestDatabase database) {
        as(database, w -> {
            if (w.strategies().current(null).isEmpty()) {
                Strategies s = w.strategies();
                s.found("T", WORDS, WORDS, WORDS, null, Provenance.ILLUSTRATIVE);
                s.addOrientation("T-O1", WORDS, null, null, Provenance.ILLUSTRATIVE);
                s.addObjective("T-O1", "T-O1.1", WORDS, null, Provenance.ILLUSTRATIVE);
                EditionContent draft = w.editions().standing(s.locked());
                w.editions().adoptFirst(WORDS, WORDS, TODAY, Provenance.ILLUSTRATIVE, draft.orientations());
            }
            return true;
        });
    }

    static String decision(String revision) {
        return "D-" + revision;
    }

    static <T> T as(TestDatabase database, Function<Wired, T> work) {
        Actor actor = new Actor(
                "both",
                WORDS,
                List.of(new Actor.Grant(Role.SECRETARIAT, null, null), new Actor.Grant(Role.COMMITTEE, null, null)));
        return CurrentActor.call(actor, () -> database.inTransaction(em -> work.apply(new Wired(em))));
    }

    /** The services on one persistence context; the committee has decided on every revision that asked it. */
    record Wired(EntityManager em) {

        Strategies strategies() {
            return StrategyAlone.strategies(em);
        }

        EditionService editions() {
            EditionService service = new EditionService();
            service.store = store();
            service.strategies = strategies();
            service.journal = JournalKit.journal(em, CommitteeAlone.clock());
            return service;
        }

        private EditionStore store() {
            EditionStore store = new EditionStore();
            store.em = em;
            return store;
        }

        String seen(String revision) {
            return Version.of(revisions().find(revision).orElseThrow());
        }

        RevisionService revisions() {
            return revisions(decided());
        }

        RevisionService revisions(Committees committees) {
            RevisionService service = new RevisionService();
            service.editions = editions();
            service.store = service.editions.store;
            service.strategies = service.editions.strategies;
            service.journal = service.editions.journal;
            service.clock = CommitteeAlone.clock();
            service.measures = objectives -> Map.of();
            service.committees = committees;
            service.advice = book();
            service.subjects = new Subjects() {
                @Override
                public Optional<Subject> resolve(SubjectRef ref) {
                    return Optional.of(new Subject(ref, WORDS, "/"));
                }
            };
            return service;
        }

        /** Opinions whose codes say what they are about, as {@code A.strategy.T}; others are unknown. */
        private static AdviceBook book() {
            return (AdviceBook) Proxy.newProxyInstance(
                    AdviceBook.class.getClassLoader(),
                    new Class<?>[] {AdviceBook.class},
                    (proxy, method, arguments) -> Optional.of(((String) arguments[0]).split("\\.", 3))
                            .filter(parts -> parts.length == 3)
                            .map(parts -> opinion((String) arguments[0], parts[1] + "~" + parts[2])));
        }

        private static AdviceView opinion(String code, String subject) {
            return new AdviceView(
                    code,
                    "GC",
                    false,
                    WORDS,
                    subject,
                    TODAY,
                    AdviceBook.State.ADOPTED,
                    "secretariat",
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private static Committees decided() {
            return (Committees) Proxy.newProxyInstance(
                    Committees.class.getClassLoader(),
                    new Class<?>[] {Committees.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "ask" -> ((SubjectRef) arguments[0]).code();
                        case "item" -> Optional.of(item((String) arguments[0]));
                        case "decision" ->
                            ((String) arguments[0]).startsWith("D-")
                                    ? Optional.of(taken(((String) arguments[0]).substring(2)))
                                    : Optional.empty();
                        case "decided" -> false;
                        default -> null;
                    });
        }

        private static AgendaItemView item(String revision) {
            return new AgendaItemView(
                    revision,
                    revision,
                    null,
                    0,
                    new SubjectRef("revision", revision),
                    "/",
                    null,
                    WORDS,
                    List.of(),
                    WORDS,
                    decision(revision),
                    null,
                    null,
                    false);
        }

        private static DecisionView taken(String revision) {
            return new DecisionView(
                    decision(revision),
                    "S",
                    revision,
                    new SubjectRef("revision", revision),
                    WORDS,
                    null,
                    TODAY,
                    null,
                    null,
                    false,
                    null,
                    "chair",
                    Instant.EPOCH,
                    null,
                    DecisionState.OPEN);
        }
    }
}
