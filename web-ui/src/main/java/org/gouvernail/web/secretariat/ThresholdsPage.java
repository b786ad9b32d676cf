package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.rating.RatingThresholds;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.gouvernail.sectorplans.rating.ThresholdBound;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The thresholds of the computed rating: those in force to change with a reason, and every set there was. */
@Named
@RequestScoped
public class ThresholdsPage {

    private static final String PAGE = "/secretariat/seuils";

    @Inject
    Desk desk;

    @Inject
    RatingThresholds thresholds;

    private List<ThresholdSet> history = List.of();
    private List<Group> groups = List.of();
    private final TypedText reason = new TypedText();
    private @Nullable String seen;

    /** The thresholds of one dimension. */
    public record Group(Dimension dimension, List<ThresholdField> fields) {}

    @PostConstruct
    void load() {
        history = thresholds.history();
        groups = groups(history.get(0).thresholds());
        if (!desk.posted()) {
            seen = Version.of(history.get(0));
        }
    }

    private static List<Group> groups(Thresholds at) {
        return List.of(
                group(at, Dimension.SCHEDULE, "slipGreen", "slipAmber", "overdueRed", "shortestDuration"),
                group(at, Dimension.COST, "costGreen", "costAmber"),
                group(at, Dimension.SCOPE, "scopeRed"),
                group(at, Dimension.RISK, "riskAmber", "riskRed", "issueRed"),
                group(at, Dimension.EVIDENCE, "evidenceRed", "evidenceShare"),
                group(at, Dimension.FRESHNESS, "staleAmber", "staleRed"));
    }

    private static Group group(Thresholds at, Dimension dimension, String... names) {
        return new Group(
                dimension,
                Stream.of(names)
                        .map(name -> new ThresholdField(ThresholdBound.of(name), number(at.numbers(), name)))
                        .toList());
    }

    public void set() {
        try {
            Typed typed = new Typed();
            Map<String, BigDecimal> read = new HashMap<>();
            groups.forEach(group -> group.fields().forEach(field -> {
                BigDecimal value = field.read(typed);
                if (value != null) {
                    read.put(field.getName(), value);
                }
            }));
            LocalizedText why = reason.readGiven(typed, "/reason");
            typed.check();
            ThresholdSet set = thresholds.set(of(read), Objects.requireNonNull(why), seen);
            desk.done(PAGE, "thresholds.done", set.thresholds().version());
        } catch (DomainException e) {
            desk.refused(e, this::place);
        }
    }

    private static Thresholds of(Map<String, BigDecimal> read) {
        return new Thresholds(
                0,
                number(read, "slipGreen"),
                number(read, "slipAmber"),
                number(read, "shortestDuration").intValueExact(),
                number(read, "overdueRed").intValueExact(),
                number(read, "costGreen"),
                number(read, "costAmber"),
                number(read, "scopeRed"),
                number(read, "riskAmber").intValueExact(),
                number(read, "riskRed").intValueExact(),
                number(read, "issueRed").intValueExact(),
                number(read, "evidenceRed").intValueExact(),
                number(read, "evidenceShare"),
                number(read, "staleAmber").intValueExact(),
                number(read, "staleRed").intValueExact());
    }

    private static BigDecimal number(Map<String, BigDecimal> read, String name) {
        return Objects.requireNonNull(read.get(name));
    }

    private @Nullable String place(String pointer) {
        if (pointer.equals("/reason")) {
            return "thresholds:reason";
        }
        for (int g = 0; g < groups.size(); g++) {
            List<ThresholdField> fields = groups.get(g).fields();
            for (int f = 0; f < fields.size(); f++) {
                if (pointer.equals("/thresholds/" + fields.get(f).getName())) {
                    return "thresholds:groups:" + g + ":fields:" + f + ":value";
                }
            }
        }
        return null;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<ThresholdSet> getHistory() {
        return history;
    }

    public TypedText getReason() {
        return reason;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
