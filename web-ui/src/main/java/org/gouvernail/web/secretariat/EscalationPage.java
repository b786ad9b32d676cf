package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.escalation.Escalations.EscalationSet;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The escalation rules: those in force to change with a reason, and every set there was. */
@Named
@RequestScoped
public class EscalationPage {

    private static final String PAGE = "/secretariat/escalade";

    @Inject
    Desk desk;

    @Inject
    Escalations escalations;

    private List<EscalationSet> history = List.of();
    private boolean red;
    private boolean amberAgain;
    private @Nullable String silentQuarters;
    private @Nullable String gapLevels;
    private @Nullable String dependencyOdds;
    private @Nullable String followUpDays;
    private @Nullable String seen;
    private final TypedText reason = new TypedText();

    @PostConstruct
    void load() {
        history = escalations.history();
        if (!desk.posted()) {
            EscalationRules rules = history.get(0).rules();
            seen = Version.of(history.get(0));
            red = rules.red();
            amberAgain = rules.amberAgain();
            silentQuarters = shown(rules.silentQuarters());
            gapLevels = shown(rules.gapLevels());
            dependencyOdds = shown(rules.dependencyOdds());
            followUpDays = shown(rules.followUpDays());
        }
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    public void set() {
        try {
            Typed typed = new Typed();
            EscalationRules rules = new EscalationRules(
                    0,
                    red,
                    amberAgain,
                    typed.whole(silentQuarters, "/rules/silentQuarters", 1, 2),
                    typed.whole(gapLevels, "/rules/gapLevels", 1, 2),
                    typed.whole(dependencyOdds, "/rules/dependencyOdds", 0, 100),
                    typed.whole(followUpDays, "/rules/followUpDays", 0, EscalationRules.MOST_DAYS));
            LocalizedText why = reason.readGiven(typed, "/reason");
            typed.check();
            EscalationSet set = escalations.set(rules, Objects.requireNonNull(why), seen);
            desk.done(PAGE, "escalation.done", set.rules().version());
        } catch (DomainException e) {
            desk.refused(e, pointer -> "escalation:" + pointer.substring(pointer.lastIndexOf('/') + 1));
        }
    }

    public List<EscalationSet> getHistory() {
        return history;
    }

    public boolean isRed() {
        return red;
    }

    public void setRed(boolean red) {
        this.red = red;
    }

    public boolean isAmberAgain() {
        return amberAgain;
    }

    public void setAmberAgain(boolean amberAgain) {
        this.amberAgain = amberAgain;
    }

    public @Nullable String getSilentQuarters() {
        return silentQuarters;
    }

    public void setSilentQuarters(@Nullable String silentQuarters) {
        this.silentQuarters = silentQuarters;
    }

    public @Nullable String getGapLevels() {
        return gapLevels;
    }

    public void setGapLevels(@Nullable String gapLevels) {
        this.gapLevels = gapLevels;
    }

    public @Nullable String getDependencyOdds() {
        return dependencyOdds;
    }

    public void setDependencyOdds(@Nullable String dependencyOdds) {
        this.dependencyOdds = dependencyOdds;
    }

    public @Nullable String getFollowUpDays() {
        return followUpDays;
    }

    public void setFollowUpDays(@Nullable String followUpDays) {
        this.followUpDays = followUpDays;
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
