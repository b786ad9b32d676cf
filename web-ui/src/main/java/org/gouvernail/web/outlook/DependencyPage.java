package org.gouvernail.web.outlook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.web.desk.Choice;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** What the milestones of a measure wait for: declared and taken away by those who may. */
@Named
@RequestScoped
public class DependencyPage {

    @Inject
    Desk desk;

    @Inject
    Waits waits;

    @Inject
    Dependencies dependencies;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    Reader reader;

    private MeasureView measure;
    private @Nullable String successor;
    private @Nullable String predecessor;
    private @Nullable String lag = "0";
    private @Nullable String withdrawn;
    private @Nullable String reason;
    private @Nullable String reasonEn;

    @PostConstruct
    void load() {
        measure = measures.require(desk.code("code", "measure"));
        if (!Waits.writable(measure)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    public void declare() {
        try {
            Typed typed = new Typed();
            String waiting = Typed.trimmed(typed.given(successor, successor, "/successor"));
            String awaited = Typed.trimmed(typed.given(predecessor, predecessor, "/predecessor"));
            Integer days = typed.whole(lag, "/lagDays", Dependencies.LEAST_LAG, Dependencies.MOST_LAG);
            typed.check();
            if (!awaited.matches(Codes.PATTERN)) {
                throw DomainException.invalid("typed.code", "/predecessor");
            }
            if (getStones().stream().noneMatch(s -> s.code().equals(waiting))) {
                throw DomainException.invalid("typed.choice", "/successor");
            }
            dependencies.declare(awaited, waiting, days == null ? 0 : days);
            desk.done(page(), "dependency.declared", waiting, awaited);
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/successor" -> "declare:successor";
                case "/lagDays" -> "declare:lag";
                default -> "declare:predecessor";
            });
        }
    }

    /** Takes the dependency chosen away, as its reader saw it. */
    public void remove() {
        String[] chosen = Typed.trimmed(withdrawn).split(" ", -1);
        try {
            if (chosen.length != 2 || !chosen[0].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                throw DomainException.invalid("typed.choice", "/id");
            }
            Typed typed = new Typed();
            LocalizedText why = typed.title(reason, reasonEn, "/reason");
            typed.check();
            dependencies.remove(UUID.fromString(chosen[0]), why, chosen[1]);
            desk.done(page(), "dependency.removed");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/reason") ? "remove:reason" : "remove:withdrawn");
        }
    }

    private String page() {
        return "/coordination/mesures/" + measure.code() + "/dependances";
    }

    public MeasureView getMeasure() {
        return measure;
    }

    /** Its milestones, by code and title. */
    public List<Choice> getStones() {
        return milestones.of(measure.code(), null).stream()
                .map(m -> Choice.of(m.code(), reader.text(m.title())))
                .toList();
    }

    /** What may be taken away: words by identity and version. */
    public Map<String, String> getRemovable() {
        return waits.getRows().stream()
                .flatMap(r -> r.waits().stream())
                .map(Waits.Wait::dependency)
                .collect(Collectors.toMap(
                        d -> d.id() + " " + Version.of(d), this::told, (a, b) -> a, LinkedHashMap::new));
    }

    private String told(DependencyView dependency) {
        return desk.words("dependency.told", dependency.successor(), dependency.predecessor());
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public @Nullable String getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(@Nullable String predecessor) {
        this.predecessor = predecessor;
    }

    public @Nullable String getLag() {
        return lag;
    }

    public void setLag(@Nullable String lag) {
        this.lag = lag;
    }

    public @Nullable String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable String withdrawn) {
        this.withdrawn = withdrawn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(@Nullable String reasonEn) {
        this.reasonEn = reasonEn;
    }
}
