package org.gouvernail.sectorplans.rating;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;

/** The rating of the day over rows of a database, without a container. */
public final class RatedLive {

    private RatedLive() {}

    /**
     * Rates measures as on the last day of a quarter.
     *
     * @param periods the quarters announced, in their states
     * @param reduced what promises less than was announced, by measure
     */
    public static Map<String, Live> of(
            Connection sql,
            Collection<String> measures,
            FiscalQuarter quarter,
            List<PeriodView> periods,
            Map<String, ScopeFacts> reduced) {
        LiveRatingService service = new LiveRatingService();
        service.em = answering(EntityManager.class, Map.of("unwrap", sql, "flush", ""));
        service.periods = answering(ReportingPeriods.class, Map.of("all", periods));
        service.thresholds = answering(RatingThresholds.class, Map.of("inForce", Thresholds.PUBLISHED));
        service.scopes = answering(Scopes.class, Map.of("reduced", reduced));
        service.clock = new BusinessClock();
        service.clock.hold(
                quarter.end().atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
        return service.of(measures);
    }

    /** Something that answers these methods alone. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
