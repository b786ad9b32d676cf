package org.gouvernail.sectorplans.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.imports.Importer.Landing;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Importer.Proposal;
import org.gouvernail.sectorplans.imports.Importer.Request;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.Profiles;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportService implements Imports {

    static final String KIND = "import";

    private static final int MOST_REFUSED = 1_000;
    private static final int MOST_FOUND = 100_000;
    private static final int MOST_LISTED = 200;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ImportStore store;

    @Inject
    Instance<Importer> importers;

    @Inject
    Profiles profiles;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR})
    public ImportView send(Sent sent, SentFile file) {
        Importer importer = importer(sent.kind());
        ImportProfile profile = sent.profile() == null ? null : profiles.require(sent.profile());
        String release = sent.release() != null ? sent.release() : profile == null ? null : profile.release();
        Request request = new Request(sent.profile(), profile, sent.target(), release, sent.seen());
        importer.accept(request);
        Proposal proposal = importer.propose(request, file);
        DataImport kept =
                new DataImport(sent.kind(), request, file, CurrentActor.get().account(), clock.instant());
        kept.preview(fingerprint(proposal), counts(proposal));
        em.persist(kept);
        store.keep(kept.id(), file.bytes());
        store.lines(kept.id(), proposal.lines());
        return recorded("import.previewed", kept);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR})
    public ImportView commit(UUID id) {
        DataImport kept = readable(em.find(DataImport.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (kept.state() != State.PREVIEW) {
            throw DomainException.conflict("import.not-in-preview", kept.state().name());
        }
        Importer importer = importer(kept.kind());
        Request request = kept.request();
        importer.accept(request);
        importer.hold(request);
        SentFile file = new SentFile(kept.fileName(), store.bytes(id));
        Proposal proposal = importer.propose(request, file);
        if (!fingerprint(proposal).equals(kept.found())) {
            throw DomainException.conflict("import.preview-stale");
        }
        importer.land(new Landing(id, request, file, proposal));
        // What lands may let go of all that was read before: the import is taken up again.
        DataImport landed = readable(em.find(DataImport.class, id), id);
        landed.commit(CurrentActor.get().account(), clock.instant());
        em.flush();
        return recorded("import.committed", landed);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.AUDITOR})
    public ImportView require(UUID id) {
        return view(readable(em.find(DataImport.class, id), id));
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.AUDITOR})
    public SentFile file(UUID id) {
        return new SentFile(require(id).file(), store.bytes(id));
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.AUDITOR})
    public List<ImportView> all() {
        Actor actor = CurrentActor.get();
        List<String> kinds = importers.stream()
                .filter(i -> readsAll(actor, i))
                .map(Importer::kind)
                .toList();
        return em.createQuery(
                        "select i from DataImport i where i.kind in :kinds or i.sentBy = :account order by i.sentAt desc, i.id",
                        DataImport.class)
                .setParameter("kinds", kinds.isEmpty() ? List.of("") : kinds)
                .setParameter("account", actor.account())
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(i -> i.view(List.of()))
                .toList();
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.AUDITOR})
    public List<Found> found(UUID id, @Nullable Outcome outcome) {
        require(id);
        return store.found(id, outcome, MOST_FOUND);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.AUDITOR})
    public boolean mayCommit(UUID id) {
        DataImport kept = readable(em.find(DataImport.class, id), id);
        return kept.state() == State.PREVIEW && importer(kept.kind()).mayLand(kept.request());
    }

    private DataImport readable(@Nullable DataImport kept, UUID id) {
        Actor actor = CurrentActor.get();
        if (kept == null || !(kept.sentBy().equals(actor.account()) || readsAll(actor, importer(kept.kind())))) {
            throw DomainException.notFound(KIND, id.toString());
        }
        return kept;
    }

    private static boolean readsAll(Actor actor, Importer importer) {
        return actor.has(Role.AUDITOR) || (actor.has(Role.SECRETARIAT) && !importer.holdsDrafts());
    }

    private Importer importer(String kind) {
        return importers.stream()
                .filter(i -> i.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "import.kind-unknown",
                        "/kind",
                        kind,
                        importers.stream().map(Importer::kind).sorted().collect(Collectors.joining(", "))));
    }

    private ImportView recorded(String act, DataImport kept) {
        ImportView view = view(kept);
        journal.record(act, new SubjectRef(KIND, kept.id().toString()), null, kept.view(List.of()));
        return view;
    }

    private ImportView view(DataImport kept) {
        return kept.view(store.found(kept.id(), Outcome.REFUSED, MOST_REFUSED).stream()
                .map(f -> new Refused(
                        f.file(),
                        f.sheet(),
                        f.line(),
                        f.column(),
                        f.field(),
                        Objects.requireNonNull(f.problem()),
                        Objects.requireNonNull(f.detail())))
                .toList());
    }

    private static String fingerprint(Proposal proposal) {
        return Json.sha256(Json.canonical(proposal.basis()));
    }

    /** Several findings on one row of the file, or on one column of a table laid across, are one refused record. */
    static Counts counts(Proposal proposal) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        proposal.lines().stream()
                .collect(Collectors.groupingBy(
                        Importer.Line::outcome, Collectors.mapping(Importer.Line::place, Collectors.toSet())))
                .forEach((outcome, rows) -> counts.put(outcome, rows.size()));
        return new Counts(
                counts.getOrDefault(Outcome.NEW, 0),
                counts.getOrDefault(Outcome.CHANGED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.CONFLICT, 0),
                counts.getOrDefault(Outcome.REFUSED, 0),
                counts.getOrDefault(Outcome.KEPT_AS_TEXT, 0),
                counts.getOrDefault(Outcome.ABSENT, 0));
    }
}
