package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.fact.FactReferences;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.period.ReportingPeriods;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReportService implements Reports {

    /** Who reads a revision that nobody approved yet: it shows every ministry's assessed ratings and their reasons. */
    private static final Set<Role> BEFORE_APPROVAL =
            Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.SYSTEM);

    /** Who reads, besides them, one that is approved and not published yet. */
    private static final Set<Role> BEFORE_PUBLICATION = Set.of(Role.COORDINATOR, Role.APPROVER);

    @Inject
    ReportRows reports;

    @Inject
    Bodies bodies;

    @Inject
    Approvals approvals;

    @Inject
    Authors authors;

    @Inject
    ReportingPeriods periods;

    @Inject
    Journal journal;

    @Inject
    Facts facts;

    @Override
    @Transactional
    public List<ReportSummary> all(@Nullable Instant asOf) {
        Set<String> periodsSeen = new HashSet<>();
        List<ReportSummary> current = new ArrayList<>();
        for (ReportHead head : visible(reports.all(), asOf)) {
            if (periodsSeen.add(head.period())) {
                current.add(head.summary());
            }
        }
        return current;
    }

    @Override
    @Transactional
    public Optional<ReportView> find(String period, @Nullable Instant asOf) {
        return current(period, asOf).map(this::view);
    }

    @Override
    @Transactional
    public Optional<ReportSummary> summary(String period, @Nullable Instant asOf) {
        return current(period, asOf).map(ReportHead::summary);
    }

    @Override
    @Transactional
    public List<ReportSummary> revisions(String period) {
        return visible(reports.of(period), null).stream()
                .map(ReportHead::summary)
                .toList();
    }

    @Override
    @Transactional
    public Optional<ReportView> revision(String period, int revision) {
        return given(period, revision).map(this::view);
    }

    @Override
    @Transactional
    public Optional<ReportSummary> revisionSummary(String period, int revision) {
        return given(period, revision).map(ReportHead::summary);
    }

    @Override
    @Transactional
    public Optional<String> revisionRecord(String period, int revision) {
        return given(period, revision).map(r -> reports.record(r.compilation()));
    }

    @Override
    @Transactional
    public Optional<String> record(String period, @Nullable Instant asOf) {
        return current(period, asOf).map(r -> reports.record(r.compilation()));
    }

    @Override
    @Transactional
    @Requires(Role.COMMITTEE)
    public ReportView approve(String period, String sha256) {
        bodies.mustActForGovernment();
        periods.lock(period);
        ReportHead report = require(period);
        if (!report.sha256().equals(sha256)) {
            throw DomainException.conflict("report.hash-not-current", period);
        }
        String account = CurrentActor.get().account();
        Set<String> persons = CurrentActor.persons();
        if (authors.include(report.compilation(), period, persons)) {
            throw DomainException.forbidden("report.own-work", period);
        }
        if (report.state() != State.COMPILED) {
            throw DomainException.conflict("report.already-approved", period);
        }
        if (approvals.includeOneOf(report.compilation(), persons)) {
            throw DomainException.conflict("report.approved-by-you", period);
        }
        boolean last = report.approvals().size() + 1 >= APPROVALS_NEEDED;
        ReportState state = state(report, last ? State.APPROVED : State.COMPILED);
        Instant at = journal.record(last ? "report.approved" : "report.approved-by-one", state.subject(), null, state);
        approvals.add(report.compilation(), account, persons, at);
        if (last) {
            reports.approve(report.compilation(), account, at);
            periods.markApproved(period);
        }
        return view(require(period));
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public ReportView publish(String period) {
        periods.lock(period);
        ReportHead report = require(period);
        if (report.state() == State.PUBLISHED) {
            throw DomainException.conflict("report.already-published", period);
        }
        if (report.state() != State.APPROVED) {
            throw DomainException.conflict("report.not-approved", period);
        }
        earlierUnpublished(period).ifPresent(earlier -> {
            throw DomainException.conflict("report.earlier-unpublished", period, earlier);
        });
        String account = CurrentActor.get().account();
        if (approvals.includeOneOf(report.compilation(), CurrentActor.persons())) {
            throw DomainException.forbidden("report.own-approval", period);
        }
        ReportState state = state(report, State.PUBLISHED);
        reports.publish(
                report.compilation(), account, journal.record("report.published", state.subject(), null, state));
        periods.markPublished(period);
        String record = reports.record(report.compilation());
        if (!FactReferences.in(record).isEmpty()) {
            facts.noted(state.subject(), record);
        }
        return view(require(period));
    }

    /** A quarter before this one that was compiled and never published: what it says would be passed over. */
    private Optional<String> earlierUnpublished(String period) {
        Map<String, Boolean> published = new TreeMap<>();
        reports.all().forEach(r -> published.merge(r.period(), r.state() == State.PUBLISHED, Boolean::logicalOr));
        return published.entrySet().stream()
                .filter(one -> one.getKey().compareTo(period) < 0 && !one.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The latest revision, whoever reads. */
    private ReportHead require(String period) {
        return reports.of(period).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(ReportState.KIND, period));
    }

    private Optional<ReportHead> given(String period, int revision) {
        return visible(reports.of(period), null).stream()
                .filter(r -> r.revision() == revision)
                .findFirst();
    }

    private Optional<ReportHead> current(String period, @Nullable Instant asOf) {
        return visible(reports.of(period), asOf).stream().findFirst();
    }

    /** The revisions that existed at the instant, each as it stood then, that the reader may see. */
    private static List<ReportHead> visible(List<ReportHead> all, @Nullable Instant asOf) {
        Set<State> readable = readable(CurrentActor.get());
        List<ReportHead> then = all.stream()
                .filter(r -> asOf == null || r.existedAt(asOf))
                .map(r -> r.asOf(asOf))
                .toList();
        return then.stream()
                .map(r -> r.among(then))
                .filter(r -> readable.contains(r.state()))
                .toList();
    }

    private static Set<State> readable(Actor actor) {
        if (BEFORE_APPROVAL.stream().anyMatch(actor::has)) {
            return Set.of(State.values());
        }
        return BEFORE_PUBLICATION.stream().anyMatch(actor::has)
                ? Set.of(State.APPROVED, State.PUBLISHED)
                : Set.of(State.PUBLISHED);
    }

    private ReportView view(ReportHead head) {
        return head.view(Json.read(reports.record(head.compilation()), ReportRecord.class));
    }

    private static ReportState state(ReportHead report, State state) {
        return new ReportState(report.compilation(), report.period(), report.revision(), state, report.sha256());
    }
}
