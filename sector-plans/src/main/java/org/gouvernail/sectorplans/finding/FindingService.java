package org.gouvernail.sectorplans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.finding.Situation.Narrative;
import org.gouvernail.sectorplans.finding.Situation.Spent;
import org.gouvernail.sectorplans.finding.SituationStore.History;
import org.gouvernail.sectorplans.finding.SituationStore.Read;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
@Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
class FindingService implements Findings {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::measure).thenComparing(Finding::kind);

    @Inject
    SituationStore store;

    @Inject
    MeasureDirectory measures;

    @Inject
    Instance<Predecessors> predecessors;

    @Inject
    BusinessClock clock;

    private final FindingRules rules = new FindingRules(FindingThresholds.PUBLISHED);

    @Override
    public List<Finding> of(String measure) {
        return rules.findings(read(measure).situation());
    }

    @Override
    public List<Finding> search(Filter filter) {
        Sight sight = Sight.ofReader();
        Kind kind = filter.kind();
        List<MeasureKey> keys = measures.all(filter.plan()).stream()
                .filter(sight::covers)
                .filter(k -> isOf(k, filter.organisation()))
                .toList();
        List<Finding> found = new ArrayList<>();
        each(keys, History.LONG, read -> found.addAll(rules.findings(read.situation())));
        return found.stream()
                .filter(f -> kind == null || f.kind() == kind)
                .sorted(ORDER)
                .toList();
    }

    private static boolean isOf(MeasureKey measure, @Nullable String organisation) {
        return organisation == null
                || measure.leadOrganisation().equals(organisation)
                || measure.contributing().contains(organisation);
    }

    @Override
    public Map<String, List<Finding>> onceEndorsed(Collection<UpdateView> updates) {
        Map<String, UpdateView> said = updates.stream().collect(Collectors.toMap(UpdateView::measure, u -> u));
        Sight sight = Sight.ofReader();
        List<MeasureKey> keys =
                measures.named(said.keySet()).stream().filter(sight::covers).toList();
        Map<String, List<Finding>> found = new HashMap<>();
        each(keys, History.ALL, read -> {
            UpdateView update = Objects.requireNonNull(said.get(read.situation().measure()));
            List<Finding> would = rules.findings(endorsed(read, update));
            if (!would.isEmpty()) {
                found.put(update.measure(), would);
            }
        });
        return found;
    }

    /** The situation were an update endorsed as it is: what it leaves out stays. */
    private static Situation endorsed(Read read, UpdateView update) {
        Situation stands = read.situation();
        Map<String, Line> lines = update.milestones().stream().collect(Collectors.toMap(Line::code, l -> l));
        LocalizedText summary = update.summary();
        Narrative before = read.said().stream()
                .filter(s -> s.period().compareTo(update.period()) < 0)
                .findFirst()
                .map(s -> new Narrative(s.period(), s.words().fr()))
                .orElse(null);
        return new Situation(
                stands.measure(),
                stands.state(),
                stands.start(),
                stands.end(),
                stands.on(),
                update.declaredRating() == null ? stands.declared() : update.declaredRating(),
                stands.milestones().stream()
                        .map(m -> {
                            Line line = lines.get(m.code());
                            return line == null ? m : m.saying(line.forecastDate(), line.actualDate());
                        })
                        .toList(),
                summary == null ? null : new Narrative(update.period(), summary.fr()),
                before,
                stands.authorised(),
                update.spentToDate() == null ? stands.spent() : new BigDecimal(update.spentToDate()),
                told(stands.told(), update),
                stands.slips());
    }

    private static List<Spent> told(List<Spent> stands, UpdateView update) {
        if (update.spentToDate() == null) {
            return stands;
        }
        return Stream.concat(
                        Stream.of(new Spent(update.period(), new BigDecimal(update.spentToDate()))),
                        stands.stream().filter(s -> s.period().compareTo(update.period()) < 0))
                .toList();
    }

    @Override
    public Dossier dossier(String measure) {
        Read read = read(measure);
        Situation s = read.situation();
        BigDecimal spent = s.spent();
        return new Dossier(
                s.measure(),
                s.state(),
                s.start(),
                s.end(),
                s.on(),
                s.declared(),
                read.said().stream().limit(2).toList(),
                s.milestones(),
                s.authorised().setScale(2).toPlainString(),
                spent == null ? null : spent.setScale(2).toPlainString());
    }

    private Read read(String measure) {
        MeasureKey key = measures.require(measure);
        if (!Sight.ofReader().covers(key)) {
            throw DomainException.forbidden("access.organisation", key.leadOrganisation());
        }
        List<Read> one = new ArrayList<>();
        each(List.of(key), History.ALL, one::add);
        return one.get(0);
    }

    private void each(List<MeasureKey> keys, History history, Consumer<Read> reader) {
        List<String> codes = keys.stream().map(MeasureKey::code).toList();
        Map<String, List<PredecessorSlip>> slips =
                predecessors.isUnsatisfied() ? Map.of() : predecessors.get().slipping(codes);
        store.each(keys.stream().map(MeasureKey::id).toList(), clock.today(), slips, history, reader);
    }
}
