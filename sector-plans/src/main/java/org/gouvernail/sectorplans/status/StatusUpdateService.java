package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Joins reading and the acts under the published name. */
@ApplicationScoped
class StatusUpdateService implements StatusUpdates {

    @Inject
    UpdateReader reader;

    @Inject
    UpdateActs acts;

    @Override
    public UpdateView get(String measure, String period, @Nullable Instant asOf) {
        return reader.get(measure, period, asOf);
    }

    @Override
    public UpdateView save(String measure, String period, UpdateContent content, @Nullable String seen) {
        return acts.save(measure, period, content, seen);
    }

    @Override
    public UpdateView submit(String measure, String period, @Nullable String seen) {
        return acts.submit(measure, period, seen);
    }

    @Override
    public UpdateView endorse(String measure, String period, @Nullable String seen) {
        return acts.endorse(measure, period, seen);
    }

    @Override
    public UpdateView accept(
            String measure, String period, Rating assessed, @Nullable LocalizedText reason, @Nullable String seen) {
        return acts.accept(measure, period, assessed, reason, seen);
    }

    @Override
    public UpdateView sendBack(String measure, String period, LocalizedText reason, @Nullable String seen) {
        return acts.sendBack(measure, period, reason, seen);
    }

    @Override
    public UpdateView correct(String measure, String period, LocalizedText reason, @Nullable String seen) {
        return acts.correct(measure, period, reason, seen);
    }

    @Override
    public List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state) {
        return reader.list(period, organisation, state);
    }

    @Override
    public List<UpdateView> history(String measure) {
        return reader.history(measure);
    }
}
