package org.gouvernail.governance.edition;

import java.util.List;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a revision may ask. */
public final class Changes {

    /** The code under which the vision is spoken of. */
    static final String VISION = "vision";

    private Changes() {}

    /** What is to happen. */
    public enum Act {
        REWORD_VISION,
        ADD_ORIENTATION,
        ADD_OBJECTIVE,
        REWORD,
        SET_TARGET,
        DROP
    }

    /**
     * A change (modification).
     *
     * @param code of what changes, or that what is added will bear; null for the vision
     * @param orientation under which an objective is added, else null
     * @param text new words; null for a drop or a target
     * @param target new target; null gives the target up
     * @param leadOrganisation who leads an orientation that is added, may be null
     * @param successors of what is dropped: of its own level, in the new edition
     * @param servedBy why the measures that serve what is dropped may be left without objective, null where it has successors
     * @param reason why
     * @param evidence what it rests on, as {@code kind~code}, at least one
     */
    public record Change(
            Act act,
            @Nullable String code,
            @Nullable String orientation,
            @Nullable LocalizedText text,
            @Nullable Target target,
            @Nullable String leadOrganisation,
            List<String> successors,
            @Nullable LocalizedText servedBy,
            LocalizedText reason,
            List<String> evidence) {

        /** The code that it is about. */
        public String about() {
            return code == null ? VISION : code;
        }
    }

    /**
     * Where something went.
     *
     * @param to codes of what succeeds it, empty for nothing
     */
    public record Succession(String from, List<String> to) {}

    /** Why something changed, and on what evidence. */
    public record Reasoned(Act act, String code, LocalizedText reason, List<String> evidence) {}
}
