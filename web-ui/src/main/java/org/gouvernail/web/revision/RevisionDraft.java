package org.gouvernail.web.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A revision being written, or written again: its changes one by one, each begun on the words that are in force. */
@Named
@RequestScoped
public class RevisionDraft {

    /** Name of the hidden field that says which changes the form holds, in their order. */
    private static final String LINES = "lines";

    private static final int MOST_CHANGES = 100;
    private static final int MOST_EDITIONS = 999_999;

    @Inject
    Desk desk;

    @Inject
    Revisions revisions;

    @Inject
    Organisations organisations;

    @Inject
    References references;

    @Inject
    Standing standing;

    private @Nullable RevisionView revision;
    private @Nullable String seen;
    private @Nullable String basedOn;
    private TypedText title = new TypedText();
    private final List<ChangeLine> lines = new ArrayList<>();
    private @Nullable String act;
    private @Nullable String about;

    @PostConstruct
    void load() {
        String code = desk.codeIfAny("code", "revision");
        revision = code == null
                ? null
                : revisions.find(code).orElseThrow(() -> DomainException.notFound("revision", code));
        if (desk.sent("revision")) {
            Stream.of(Objects.requireNonNullElse(desk.parameter(LINES), ""))
                    .flatMap(all -> Arrays.stream(all.split(",")))
                    .flatMap(word -> Stream.ofNullable(act(word)))
                    .limit(MOST_CHANGES)
                    .forEach(one -> lines.add(ChangeLine.typed(one)));
            return;
        }
        basedOn = String.valueOf(standing.getNumber());
        if (revision != null) {
            seen = Version.of(revision);
            title = new TypedText(revision.title());
            revision.changes().forEach(c -> lines.add(ChangeLine.saved(c, references)));
        }
    }

    private static @Nullable Act act(@Nullable String word) {
        return Arrays.stream(Act.values())
                .filter(a -> a.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Adds a change to the form, begun on what is in force; nothing is saved yet. */
    public void add() {
        act(() -> {
            Typed typed = new Typed();
            Act chosen = act(act);
            String of = Typed.trimmed(about);
            if (chosen == null) {
                typed.refuse("/act", "typed.required");
            } else if (ChangeLine.typed(chosen).isStanding() && standing.words(of) == null) {
                typed.refuse("/about", "typed.required");
            }
            if (lines.size() >= MOST_CHANGES) {
                typed.refuse("/act", "typed.many", String.valueOf(MOST_CHANGES));
            }
            typed.check();
            if (chosen != null) {
                lines.add(begun(chosen, of));
                act = null;
                about = null;
                desk.note("alter.added");
            }
        });
    }

    private ChangeLine begun(Act chosen, String of) {
        if (chosen == Act.REWORD_VISION) {
            return ChangeLine.begun(chosen, null, standing.getVision(), null);
        }
        Target aim = standing.target(of);
        return ChangeLine.typed(chosen).isStanding()
                ? ChangeLine.begun(chosen, of, standing.words(of), aim)
                : ChangeLine.begun(chosen, null, null, null);
    }

    /** Takes a change off the form; nothing is saved yet. */
    public void remove(int index) {
        if (index < lines.size()) {
            lines.remove(index);
            desk.note("alter.removed");
        }
    }

    public void save() {
        act(() -> {
            Typed typed = new Typed();
            LocalizedText called = title.readGivenTitle(typed, "/title");
            Integer number = typed.whole(basedOn, "/basedOn", 0, MOST_EDITIONS);
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Change change = lines.get(i).read(typed, "/changes/" + i, references);
                if (change != null) {
                    changes.add(change);
                }
            }
            if (lines.isEmpty()) {
                typed.refuse("/act", "revision.nothing");
            }
            typed.check();
            if (called != null) {
                keep(new Proposed(called, number == null ? -1 : number, changes));
            }
        });
    }

    private void keep(Proposed proposed) {
        RevisionView kept =
                revision == null ? revisions.propose(proposed) : revisions.edit(revision.code(), proposed, seen);
        desk.done("/secretariat/strategie", "revision.kept", kept.code());
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (DomainException e) {
            desk.refused(e, this::place);
        }
    }

    /** The field that a pointer stands for: what has no field of its own is told at the top of the page. */
    private @Nullable String place(String pointer) {
        String[] parts = pointer.split("/");
        if (parts.length < 4 || !parts[1].equals("changes")) {
            return switch (pointer) {
                case "/title", "/act", "/about" -> "revision:" + pointer.substring(1);
                case "/changes" -> "revision:act";
                default -> null;
            };
        }
        boolean vision = !lines.get(Integer.parseInt(parts[2])).isCoded();
        String field = parts[3].equals("target") && parts.length > 4
                ? parts[4].equals("text") ? "aim" : parts[4]
                : parts[3].equals("code") && vision ? "text" : parts[3];
        return "revision:lines:" + parts[2] + ":" + field;
    }

    /** The place of a change on the form, from 1. */
    public int number(ChangeLine line) {
        return lines.indexOf(line) + 1;
    }

    /** The changes on the form, for the field that brings them back. */
    public String getOrder() {
        return lines.stream().map(line -> line.getAct().name()).collect(Collectors.joining(","));
    }

    /** Whether it may still be written: the strategy has an edition, and the revision is not decided. */
    public boolean isWritable() {
        return standing.isAdopted()
                && (revision == null || revision.state() == State.PROPOSED || revision.state() == State.SUBMITTED);
    }

    /** Whether it was written on an edition that is no longer in force, so that it is to be read again on the present one. */
    public boolean isOverdue() {
        return revision != null && revision.basedOn() != standing.getNumber();
    }

    public Act[] getActs() {
        return Act.values();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.all(null);
    }

    /** The revision being written again, null for a new one. */
    public @Nullable RevisionView getRevision() {
        return revision;
    }

    public List<ChangeLine> getLines() {
        return lines;
    }

    public TypedText getTitle() {
        return title;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(@Nullable String basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
