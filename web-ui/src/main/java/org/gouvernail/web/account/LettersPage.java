package org.gouvernail.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.notice.NoticeChoices;
import org.gouvernail.governance.notice.NoticeKind;
import org.gouvernail.governance.notice.Rhythm;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** When the letters of the account at work leave, by kind of notice. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    Desk desk;

    @Inject
    NoticeChoices choices;

    private @Nullable String seen;
    private @Nullable String deadlines;
    private @Nullable String updates;
    private @Nullable String committee;
    private @Nullable String others;

    @PostConstruct
    void load() {
        NoticeChoices.Chosen now = choices.mine();
        seen = desk.posted() ? null : Version.of(now);
        deadlines = now.deadlines().name();
        updates = now.updates().name();
        committee = now.committee().name();
        others = now.others().name();
    }

    public void save() {
        try {
            Typed typed = new Typed();
            Map<NoticeKind, Rhythm> rhythms = new EnumMap<>(NoticeKind.class);
            put(typed, rhythms, NoticeKind.DEADLINES, deadlines, "/deadlines");
            put(typed, rhythms, NoticeKind.UPDATES, updates, "/updates");
            put(typed, rhythms, NoticeKind.COMMITTEE, committee, "/committee");
            put(typed, rhythms, NoticeKind.OTHERS, others, "/others");
            typed.check();
            choices.choose(rhythms, seen);
            desk.done("/compte/avis", "letters.saved");
        } catch (DomainException e) {
            seen = Version.of(choices.mine());
            desk.refused(e, pointer -> pointer.isEmpty() ? "letters:deadlines" : "letters:" + pointer.substring(1));
        }
    }

    private static void put(
            Typed typed, Map<NoticeKind, Rhythm> rhythms, NoticeKind kind, @Nullable String word, String pointer) {
        for (Rhythm one : Rhythm.values()) {
            if (one.name().equals(Typed.trimmed(word))) {
                rhythms.put(kind, one);
            }
        }
        if (!rhythms.containsKey(kind)) {
            typed.refuse(pointer, "typed.choice");
        }
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getDeadlines() {
        return deadlines;
    }

    public void setDeadlines(@Nullable String deadlines) {
        this.deadlines = deadlines;
    }

    public @Nullable String getUpdates() {
        return updates;
    }

    public void setUpdates(@Nullable String updates) {
        this.updates = updates;
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee;
    }

    public @Nullable String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others;
    }
}
